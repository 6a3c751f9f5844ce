import { checklistTicks } from '../../../db/schema/agency/checklists'
import { commit, insertMany } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { declareFile, filesOf } from '../../kernel/files/index'
import { invalid } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { checklistById, fullChecklist } from './read'
import { problemWith } from './rules/lines'
import type { Ticking } from './shapes'
import { knownTicks, type ChecklistRecord } from './store'

type Tick = Ticking['ticks'][number]

/**
 * Puts down what a device has gathered, in one commit. What arrived before is passed over, so that a device that never heard the
 * answer can send all of it again. Lines that are gone meanwhile are kept too: nothing that was looked at is lost.
 * @throws 422 for what cannot stand on its line
 */
export async function tickLines(ctx: Ctx, id: string, { ticks }: Ticking) {
  const { list } = await checklistById(ctx, id)
  await demandFitting(ctx, list, ticks)
  const each = ticks.filter((tick, index) => ticks.findIndex((one) => one.id === tick.id) === index)
  const known = await knownTicks(ctx, each.map((tick) => tick.id))
  const fresh = each.filter((tick) => !known.includes(tick.id))
  if (fresh.length > 0) await putDown(ctx, list, fresh)
  return fullChecklist(ctx, id)
}

async function putDown(ctx: Ctx, { id, eventId, clientId }: ChecklistRecord, ticks: Tick[]) {
  const rows = ticks.map(({ at, ...tick }) => ({ ...tick, checklistId: id, eventId, clientId, personId: ctx.actor.id!, tickedAt: new Date(at).toISOString() }))
  try {
    await commit(ctx, { action: 'checklist.tick', write: insertMany(ctx, checklistTicks, rows) })
  } catch (error) {
    // The same device, sending twice at once: whichever came first has put them down.
    if (!failedUnique(error, 'checklist_ticks')) throw error
    const known = await knownTicks(ctx, ticks.map((tick) => tick.id))
    const missing = ticks.filter((tick) => !known.includes(tick.id))
    if (missing.length === ticks.length) throw error
    if (missing.length > 0) await putDown(ctx, { id, eventId, clientId } as ChecklistRecord, missing)
  }
}

async function demandFitting(ctx: Ctx, { id, lines }: ChecklistRecord, ticks: Tick[]) {
  const lineOf = (key: string) => lines.find((line) => line.key === key)
  const photos = ticks.some((tick) => lineOf(tick.line)?.kind === 'photo' && tick.value !== null) ? await filesOf(ctx, id) : []
  const problems = ticks.flatMap((tick, index) => {
    const line = lineOf(tick.line)
    const problem = line && (problemWith(line, tick.value) ?? (line.kind === 'photo' && tick.value !== null && !photos.some((file) => file.id === tick.value && file.state === 'ready') ? 'not_chosen' : null))
    return problem ? [[`ticks.${index}.value`, problem] as const] : []
  })
  if (problems.length > 0) throw invalid(Object.fromEntries(problems))
}

/** A photo for a line; its bytes follow by `/api/files/:id`, then a tick says on which line it stands. */
export async function attachPhoto(ctx: Ctx, id: string, { name, size }: { name: string; size: number }) {
  const { list: { clientId, eventId } } = await checklistById(ctx, id)
  return declareFile(ctx, { subject: { kind: 'checklist', id }, clientId, eventId, name, size })
}
