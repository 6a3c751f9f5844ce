import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { shown } from './shown'
import { eventPage, findEvent } from './store'

export { fitFor } from './fit'
export { dayIn } from './rules/phase'

/** @throws 404 when there is none, or none that the actor may see */
export async function eventById(ctx: Ctx, id: string) {
  const event = await findEvent(ctx, id)
  if (!event) throw notFound()
  return event
}

/** The next events to open, those that are on now, and how many there are of each. */
export async function eventsSummary(ctx: Ctx, limit = 5) {
  const [during, before] = await Promise.all((['during', 'before'] as const).map((phase) => eventPage(ctx, { phase }, limit)))
  const events = [...during!.rows, ...before!.rows].slice(0, limit)
  return {
    during: during!.total,
    before: before!.total,
    next: events.map(({ event, client, openTasks }) => ({ ...shown(ctx, event), client, openTasks })),
  }
}
