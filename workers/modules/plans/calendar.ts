import type { FeedEntry } from '../../kernel/calendar/read-feed'
import type { Ctx } from '../../kernel/ctx'
import { feedTasks } from './store'

/** Open tasks on the day they are due: one's own, or an event's; internal, so clients have none. */
export async function tasksForFeed(ctx: Ctx, { eventId }: { eventId: string | null }): Promise<FeedEntry[]> {
  if (ctx.actor.kind !== 'staff') return []
  const rows = await feedTasks(ctx, eventId)
  return rows.map(({ task: { id, revision, title, dueOn, eventId: of }, event }) => ({
    id, revision, what: title, when: { zone: event.zone, from: dueOn!, to: dueOn! }, where: null, about: event.name, path: `/events/${of}`, busy: false,
  }))
}
