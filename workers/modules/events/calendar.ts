import type { FeedEntry } from '../../kernel/calendar/read-feed'
import type { Ctx } from '../../kernel/ctx'
import type { Earshot } from '../../kernel/outbox/listener'
import { eventForCalendar, feedEvents } from './store'

const yearAgo = (now: string) => new Date(Date.parse(now) - 365 * 864e5).toISOString().slice(0, 10)
type Days = { name: string; startsOn: string; endsOn: string; zone: string; place: string }
const held = ({ name, startsOn, endsOn, zone, place }: Days) => ({ what: name, when: { zone, from: startsOn, to: endsOn }, where: place })

/** Whoever has a duty holds the event's days in their calendar. */
export async function eventAppointment(world: Earshot, id: string) {
  const found = await eventForCalendar(world, id)
  return found && { ...held(found.event), who: found.who, path: `/events/${id}` }
}

/** Staff read the events they have a duty on, clients all of theirs; what ended more than a year ago is left out. */
export async function eventsForFeed(ctx: Ctx, { eventId }: { eventId: string | null }): Promise<FeedEntry[]> {
  const events = await feedEvents(ctx, { eventId, since: yearAgo(ctx.now()) })
  const home = ctx.actor.kind === 'client' ? '/portal' : ''
  return events.map(({ id, revision, ...event }) => ({ id, revision, ...held(event), about: null, path: `${home}/events/${id}`, busy: true }))
}
