import { daysLater } from '../../../kernel/rules/days'
import type { Counted, Placed } from './hours'
import { within } from './years'

/** By when it is done at this pace; `too_few`: under three activities say nothing about a pace. */
export type Forecast = { when: 'done' } | { when: 'too_few' } | { when: 'on'; day: string }

const span = 180
const fewest = 3
/** Beyond this a date says nothing. */
const furthest = 20 * 365

type Gap = { missing: number; filledBy: (one: Placed) => boolean }

/** What is missing where, and by what it is filled: an area by its own, a part by all that is in it, the whole by what is under no limit that is reached. */
function gapsOf({ missing, groups }: Counted): Gap[] {
  const areas = groups.flatMap((group) => group.areas.map((area): Gap => ({ missing: area.missing, filledBy: (one) => one.group === group.code && one.area === area.code })))
  const parts = groups.map((group): Gap => ({ missing: group.missing, filledBy: (one) => one.group === group.code }))
  const free = groups.filter(({ raw, counted }) => raw === counted).map(({ code }) => code)
  return [...areas, ...parts, { missing, filledBy: (one: Placed) => free.includes(one.group) }].filter((gap) => gap.missing > 0)
}

/** At the pace of the last 180 days, gap by gap: by when the slowest of them is filled. `activities`: each by where it counts. */
export function forecastOf(activities: readonly (readonly Placed[])[], counted: Counted, asOf: string): Forecast {
  if (counted.atLeast === 0) return { when: 'done' }
  const days180 = { from: daysLater(asOf, 1 - span), to: asOf }
  const recent = activities.filter((places) => places.some(({ on }) => within(on, days180)))
  const days = Math.max(...gapsOf(counted).map((gap) => {
    const earned = recent.flat().filter(gap.filledBy).reduce((all, { quarterHours }) => all + quarterHours, 0)
    return earned > 0 ? Math.ceil((gap.missing * span) / earned) : Infinity
  }))
  return recent.length < fewest || days > furthest ? { when: 'too_few' } : { when: 'on', day: daysLater(asOf, days) }
}
