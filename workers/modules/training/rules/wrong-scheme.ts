import { daysLater } from '../../../kernel/rules/days'
import type { Group, HoursRule } from './hours'
import type { Months, SchemeContent, Variant } from './scheme'
import type { TrainingKind } from './topics'

type Wrong = Record<string, string>
type Written = Pick<SchemeContent, 'dated' | 'months' | 'hours' | 'variants'> & { validFrom: string }

const earliest = '1970-01-01'
const furthestAhead = 10 * 365

/** What is wrong with an edition, by field: what nobody could ever meet, what could never count, days that cannot have been. `today` is the agency's. */
export function wrongScheme({ validFrom, dated, months, hours, variants = [] }: Written, today: string): Wrong {
  const { need, groups } = hours
  const parts = groups.map((group, at) => wrongGroup(group, groups.slice(0, at)))
  return {
    ...(validFrom < earliest && { validFrom: 'before_1970' }),
    ...(validFrom > daysLater(today, furthestAhead) && { validFrom: 'years_ahead' }),
    ...(dated < earliest && { dated: 'before_1970' }),
    ...(dated > today && { dated: 'in_the_future' }),
    ...(tooManyMonths(months) && { 'months.need': 'above_the_years' }),
    ...(need > mostIn(hours) && { 'hours.need': 'above_the_parts' }),
    ...(askedIn(hours) === 0 && !months && variants.length === 0 && { 'hours.need': 'asks_nothing' }),
    ...(new Set(groups.map(({ code }) => code)).size < groups.length && { 'hours.groups': 'named_twice' }),
    ...(new Set(variants.map(({ code }) => code)).size < variants.length && { variants: 'named_twice' }),
    ...under('hours.groups', parts),
    ...under('variants', variants.map((variant) => wrongWay(variant, hours))),
  }
}

/** What is wrong with one of several ways; `hours` are the scheme's, which it asks where it has none of its own. */
function wrongWay({ months, papers = [], fresh = false, hours: own, activities }: Variant, hours: HoursRule): Wrong {
  return {
    ...(tooManyMonths(months) && { 'months.need': 'above_the_years' }),
    ...(own && own.need > mostIn(own) && { 'hours.need': 'above_the_parts' }),
    ...(fresh && papers.length === 0 && { papers: 'none_chosen' }),
    ...(!months && papers.length === 0 && !activities && askedIn(own ?? hours) === 0 && { 'months.need': 'asks_nothing' }),
  }
}

const under = (list: string, rows: readonly Wrong[]): Wrong => Object.fromEntries(rows.flatMap((wrong, at) => Object.entries(wrong).map(([field, why]) => [`${list}.${at}.${field}`, why])))
const tooManyMonths = (months: Months | null) => months !== null && months.years !== null && months.need > months.years * 12
/** All that is asked, so far as it comes to nothing only where nothing is. */
const askedIn = ({ need, groups }: HoursRule) => need + groups.reduce((all, group) => all + group.need + sum(group.areas), 0)
const mostIn = ({ groups }: HoursRule) => groups.reduce((all, group, at) => all + mostOf(group, groups.slice(0, at)), 0)

/** What is wrong with a part, seeing that what fits one before it counts there. */
function wrongGroup(group: Group, before: readonly Group[]): Wrong {
  const { kinds, need, cap, within, areas, onlyAreas } = group
  const left = reached(group, before)
  const most = mostOf(group, before)
  const limited = within.flatMap((one) => one.kinds)
  const topics = (upTo: number) => areas.slice(0, upTo).flatMap((one) => one.topics)
  const tooMuch = areas.findIndex((_, at) => sum(areas.slice(0, at + 1)) > most)
  const beside = within.findIndex((one) => one.kinds.some((kind) => !kinds.includes(kind)))
  const fromBefore = areas.findIndex((area, at) => area.topics.every((topic) => topics(at).includes(topic)))
  return {
    ...(left.length === 0 && { kinds: 'counted_before' }),
    ...(left.length > 0 && need > most && { need: 'above_the_cap' }),
    ...(left.length > 0 && cap === 0 && { cap: 'counts_nothing' }),
    ...(left.length > 0 && tooMuch >= 0 && { [`areas.${tooMuch}.need`]: 'above_the_cap' }),
    ...(beside >= 0 && { [`within.${beside}.cap`]: 'kind_not_chosen' }),
    ...(new Set(limited).size < limited.length && { within: 'named_twice' }),
    ...(fromBefore >= 0 && { [`areas.${fromBefore}.topics`]: 'counted_before' }),
    ...(new Set(areas.map(({ code }) => code)).size < areas.length && { areas: 'named_twice' }),
    ...(onlyAreas && areas.length === 0 && { onlyAreas: 'none_chosen' }),
  }
}

/** The kinds of a part that can come to it, inside the trade or outside: those of which none before it takes all. */
function reached({ kinds, industry }: Group, before: readonly Group[]): TrainingKind[] {
  const sides = industry === null ? [true, false] : [industry]
  return kinds.filter((kind) => sides.some((side) => !before.some((one) => one.kinds.includes(kind) && (one.industry ?? side) === side)))
}

/** The most a part can count, in quarter-hours. */
function mostOf(group: Group, before: readonly Group[]): number {
  const left = reached(group, before)
  const limits = group.within.filter(({ kinds }) => kinds.some((kind) => left.includes(kind)))
  const free = left.some((kind) => !limits.some(({ kinds }) => kinds.includes(kind)))
  return Math.min(group.cap ?? Infinity, free ? Infinity : limits.reduce((all, { cap }) => all + cap, 0))
}

const sum = (areas: readonly { need: number }[]) => areas.reduce((all, { need }) => all + need, 0)
