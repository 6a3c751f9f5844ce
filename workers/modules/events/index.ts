import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { openTasks, shown } from './shown'
import { dutiesOn, findEventOf, findEvents, nextEvents } from './store'

export { dutiesAfter, dutyKeepers, eventOfBrief } from './store'
export { eventAppointment, eventsForFeed } from './calendar'
export { fitFor, fitForAll } from './fit'
export { eventsFoundAs } from './found-as'
export { dutiesOf } from './held'
export { lackingFor as lackingOn } from './rules/duties'
export { eventCancelled, eventPostponed } from './news'
export { eventFollows } from './follow'
export { eventMoved, eventPublishes, teamOn } from './moved'
export { plannedEvent } from './planned'
export { teamAsked } from './eligible'
export { teamReadiness } from './team'

/** An event with its client. @throws 404 when there is none, or none that the actor may see */
export async function eventById(ctx: Ctx, id: string) {
  const found = await findEventOf(ctx, id)
  if (!found) throw notFound()
  return { ...found.event, client: found.client }
}

/** Who has a duty on an event, as often as they have one. */
export const dutiesFor = async (ctx: Ctx, eventId: string) => (await dutiesOn(ctx, [eventId])).map(({ person }) => person)

/** Whoever has this duty on an event. */
export const whoHas = async (ctx: Ctx, eventId: string, duty: string) => (await dutiesOn(ctx, [eventId])).flatMap(({ record, person }) => (record.duty === duty ? [person.id] : []))

/** Those of these events that the actor may see. */
export const eventsByIds = (ctx: Ctx, ids: string[]) => findEvents(ctx, ids)

/** What is on now or opens next, soonest first, and how much that is altogether. */
export async function eventsSummary(ctx: Ctx, limit = 5) {
  const { rows, total } = await nextEvents(ctx, ['during', 'before'], limit)
  return { rows: rows.map(({ event, client, coordinator }) => ({ ...shown(ctx, event), client, coordinator, openTasks: openTasks(ctx, event) })), total }
}
