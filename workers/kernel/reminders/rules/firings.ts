import { dayIn, daysLater } from '../../rules/days'
import { instantAt, timeIn } from '../../rules/wall-clock'

/** What is counted from: a day, remembered at a set hour, or an instant, remembered at its own. */
export type Due = { on: string; hour?: string } | { at: string }

const usualHour = '09:00'

/**
 * When a thing is to be remembered: once for each offset in days, on the wall clock of its zone. What would lie in the past is
 * left out, for whoever sets the date now knows of it.
 */
export function firingsOf(due: Due, { offsets, zone, now }: { offsets: readonly number[]; zone: string; now: string }) {
  const [on, time] = 'on' in due ? [due.on, due.hour ?? usualHour] : [dayIn(zone, due.at), timeIn(zone, due.at)]
  return offsets.map((offset) => ({ offset, fireAt: instantAt(zone, daysLater(on, offset), time) })).filter(({ fireAt }) => fireAt > now)
}
