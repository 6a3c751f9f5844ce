import { yearsLater } from '../../../kernel/rules/days'

type Cycle = { startsOn: string; endsOn: string | null }

/** No certificate that is worked for today was begun before that. */
const longestAgo = 20

/** What is wrong with the day on which somebody says that they began; `today` is the agency's. */
export function wrongStart(startsOn: string, today: string): 'in_the_future' | 'begun_too_long_ago' | null {
  if (startsOn > today) return 'in_the_future'
  return startsOn < yearsLater(today, -longestAgo) ? 'begun_too_long_ago' : null
}

/** Whether two cycles of one certificate have a day in common: one without an end has every day from its first. */
export const overlapping = (one: Cycle, other: Cycle) => one.startsOn <= (other.endsOn ?? '9999') && other.startsOn <= (one.endsOn ?? '9999')
