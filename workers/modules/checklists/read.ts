import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { onNoLine, standing } from './rules/standing'
import type { ChecklistQuery } from './shapes'
import { row } from './shown'
import { checklistPage, findChecklist, ticksOn, ticksWithNames } from './store'

/** @throws 404 when there is none, or none that the actor may see */
export async function checklistById(ctx: Ctx, id: string) {
  const found = await findChecklist(ctx, id)
  if (!found) throw notFound()
  return found
}

/** An event's lists, each with how far it is; of an event that the actor may not see there are none. */
export async function listChecklists(ctx: Ctx, query: ChecklistQuery) {
  const { rows, ...page } = await checklistPage(ctx, query)
  const ticks = rows.length > 0 ? await ticksOn(ctx, rows.map(({ list }) => list.id)) : []
  return { ...page, rows: rows.map((found) => row(ctx, found, ticks.filter(({ checklistId }) => checklistId === found.list.id))) }
}

/** A list with what stands on each of its lines, and what else was said of it. */
export async function fullChecklist(ctx: Ctx, id: string) {
  const found = await checklistById(ctx, id)
  const read = (await ticksWithNames(ctx, id)).map(({ tick, person }) => ({ ...tick, person }))
  const told = ({ id: tick, line, value, person, tickedAt, createdAt, over }: (typeof read)[number]) => ({ id: tick, line, value, person, at: tickedAt, receivedAt: createdAt, over })
  return {
    ...row(ctx, found, read),
    event: found.event,
    gone: onNoLine(found.list.lines, read).map(told),
    standing: standing(found.list.lines, read).map(({ stands, others, ...line }) => ({ ...line, stands: stands && told(stands), others: others.map(told) })),
  }
}
