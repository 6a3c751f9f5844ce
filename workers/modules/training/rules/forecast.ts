import { daysLater } from '../../../kernel/rules/days'
import type { Placed } from './hours'

/** By when it is done at this pace; `too_few`: under three activities say nothing about a pace. */
export type Forecast = { when: 'done' } | { when: 'too_few' } | { when: 'on'; day: string }

const span = 180
const fewest = 3
/** Beyond this a date says nothing. */
const furthest = 20 * 365

/** At the pace of the last 180 days, from what counts for the scheme. Quarter-hours. */
export function forecastOf(verified: readonly Placed[], atLeast: number, asOf: string): Forecast {
  if (atLeast === 0) return { when: 'done' }
  const since = daysLater(asOf, 1 - span)
  const recent = verified.filter(({ on }) => on <= asOf && on >= since)
  const earned = recent.reduce((all, { quarterHours }) => all + quarterHours, 0)
  const days = earned > 0 ? Math.ceil((atLeast * span) / earned) : Infinity
  return recent.length < fewest || days > furthest ? { when: 'too_few' } : { when: 'on', day: daysLater(asOf, days) }
}
