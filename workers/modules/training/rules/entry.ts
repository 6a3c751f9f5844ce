import { isClaimed, type Claim } from '../../../kernel/rules/claim'
import { daysBetween, yearsLater } from '../../../kernel/rules/days'
import type { Activity } from './hours'
import type { Topic, TrainingKind } from './topics'

export const entryStates = ['draft', 'submitted', 'verified', 'returned'] as const
export type EntryState = (typeof entryStates)[number]

/** How much of an entry was about what; what is left of it is about nothing in particular. */
export type Split = { topic: Topic; minutes: number }
export type Logged = { startsOn: string; endsOn: string; minutes: number; split: readonly Split[] }

const splitMinutes = (split: readonly Split[]) => split.reduce((all, { minutes }) => all + minutes, 0)

export type WrongEntry = 'years_ago' | 'before_start' | 'in_the_future' | 'longer_than_its_days' | 'above_the_whole' | 'named_twice'

/** Nobody's training counts from longer ago; a year typed wrong often does. */
const longestAgo = 60

/** What is wrong with an entry, by field; `today` is the agency's: what is not over yet cannot be logged. */
export function wrongEntry({ startsOn, endsOn, minutes, split }: Logged, today: string): Record<string, WrongEntry> {
  const unsound = wrongSplit({ split, minutes })
  return {
    ...(startsOn < yearsLater(today, -longestAgo) && { startsOn: 'years_ago' as const }),
    ...(endsOn < startsOn && { endsOn: 'before_start' as const }),
    ...(endsOn >= startsOn && endsOn > today && { endsOn: 'in_the_future' as const }),
    ...(longerThanItsDays({ startsOn, endsOn, minutes }) && { minutes: 'longer_than_its_days' as const }),
    ...(unsound && { split: unsound }),
  }
}

/** Whether it is more minutes than its days have. */
export const longerThanItsDays = ({ startsOn, endsOn, minutes }: Omit<Logged, 'split'>) => endsOn >= startsOn && minutes > (daysBetween(startsOn, endsOn) + 1) * 24 * 60

/** What is wrong with what was about what, or null: each area is named once, and all come to no more than the whole. */
export function wrongSplit({ split, minutes }: Pick<Logged, 'split' | 'minutes'>): 'named_twice' | 'above_the_whole' | null {
  if (new Set(split.map(({ topic }) => topic)).size < split.length) return 'named_twice'
  return splitMinutes(split) > minutes ? 'above_the_whole' : null
}

/** Whether a change says of an entry just what it says already. */
export const isSame = <Entry extends object>(entry: Entry, change: Partial<Entry>) =>
  Object.entries(change).every(([field, value]) => JSON.stringify(entry[field as keyof Entry]) === JSON.stringify(value))

/** An entry as schemes count it: its areas, and what is left of it about nothing in particular. */
export function activityOf({ endsOn, minutes, split, kind, industry }: Omit<Logged, 'startsOn'> & { kind: TrainingKind; industry: boolean }): Activity {
  const rest = minutes - splitMinutes(split)
  return { on: endsOn, kind, industry, parts: rest > 0 ? [...split, { topic: null, minutes: rest }] : split }
}

type Reading = { me: string; personId: string; now: string; claim: Claim | null }

/** What stands in the way of opening an entry to answer it: nobody verifies their own, nor what a colleague has open. */
export function missingToOpen({ me, personId, now, claim }: Reading): ('own' | 'claimed')[] {
  return [...(me === personId ? ['own' as const] : []), ...(isClaimed(claim, me, now) ? ['claimed' as const] : [])]
}

/** The same of answering it: what is sent back says why. */
export function missingToVerify({ decision, reason, ...reading }: Reading & { decision: 'verify' | 'return'; reason: string | null }): ('own' | 'claimed' | 'reason')[] {
  return [...missingToOpen(reading), ...(decision === 'return' && !reason ? ['reason' as const] : [])]
}
