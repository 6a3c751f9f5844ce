import { dayIn, daysLater } from '../../../kernel/rules/days'
import { instantAt } from '../../../kernel/rules/wall-clock'

/** When the mail of the day comes, on its reader's own clock. */
export const digestTime = '08:30'

/** The next time this zone's clocks show half past eight in the morning; at that very instant, tomorrow's. */
export function nextDigestAt(zone: string, now: string) {
  const today = dayIn(zone, now)
  const next = instantAt(zone, today, digestTime)
  return next > now ? next : instantAt(zone, daysLater(today, 1), digestTime)
}

type Told = { id: string; clientId: string | null; eventId: string | null }
export type Group<T> = { of: 'event' | 'client' | 'agency'; id: string | null; news: T[] }

/** News by the event it is of, else by the client, and last what is of neither; within each as it came. */
export function grouped<T extends Told>(news: T[]): Group<T>[] {
  const groups = new Map<string, Group<T>>()
  for (const one of news) {
    const of = one.eventId ? 'event' : one.clientId ? 'client' : 'agency'
    const id = one.eventId ?? one.clientId
    const known = groups.get(id ?? '') ?? { of, id, news: [] }
    known.news.push(one)
    groups.set(id ?? '', known)
  }
  const order = ['event', 'client', 'agency']
  return [...groups.values()].sort((a, b) => order.indexOf(a.of) - order.indexOf(b.of))
}
