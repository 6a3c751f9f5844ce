import { checklistTicks } from '../../../db/schema/agency/checklists'
import { commit, insertMany } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { declareFile } from '../../kernel/files/index'
import { failedUnique } from '../../kernel/sqlite-errors'
import { demandFitting } from './demand'
import { checklistById, fullChecklist } from './read'
import { followTicks } from './remember'
import type { Ticking } from './shapes'
import { knownTicks, ticksOn, type Found, type TickRecord } from './store'

type Tick = Ticking['ticks'][number]

/**
 * Puts down what a device has gathered, in one commit. What arrived before is passed over, so that a device that never heard the
 * answer can send all of it again. Lines that are gone meanwhile are kept too: nothing that was looked at is lost.
 * @throws 422 for what cannot stand on its line
 */
export async function tickLines(ctx: Ctx, id: string, { ticks }: Ticking) {
  const found = await checklistById(ctx, id)
  const { list } = found
  await demandFitting(ctx, list, ticks)
  const each = ticks.filter((tick, index) => ticks.findIndex((one) => one.id === tick.id) === index)
  const [known, before] = await Promise.all([knownTicks(ctx, each.map((tick) => tick.id)), ticksOn(ctx, [id])])
  const fresh = each.filter((tick) => !known.includes(tick.id))
  if (fresh.length > 0) await putDown(ctx, found, before, fresh)
  return fullChecklist(ctx, id)
}

async function putDown(ctx: Ctx, found: Found, before: TickRecord[], ticks: Tick[]) {
  const { id, eventId, clientId } = found.list
  const rows = ticks.map(({ at, ...tick }) => ({ ...tick, checklistId: id, eventId, clientId, personId: ctx.actor.id!, tickedAt: new Date(at).toISOString() }))
  try {
    const also = await followTicks(ctx, found.list, found.event, [before, [...before, ...rows]])
    await commit(ctx, { action: 'checklist.tick', write: insertMany(ctx, checklistTicks, rows), also })
  } catch (error) {
    // The same device, sending twice at once: whichever came first has put them down.
    if (!failedUnique(error, 'checklist_ticks')) throw error
    const known = await knownTicks(ctx, ticks.map((tick) => tick.id))
    const missing = ticks.filter((tick) => !known.includes(tick.id))
    if (missing.length === ticks.length) throw error
    if (missing.length > 0) await putDown(ctx, found, before, missing)
  }
}

/** A photo for a line; its bytes follow by `/api/files/:id`, then a tick says on which line it stands. */
export async function attachPhoto(ctx: Ctx, id: string, { name, size }: { name: string; size: number }) {
  const { list: { clientId, eventId } } = await checklistById(ctx, id)
  return declareFile(ctx, { subject: { kind: 'checklist', id }, clientId, eventId, name, size })
}
