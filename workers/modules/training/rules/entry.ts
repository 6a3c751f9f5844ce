import { yearsLater } from '../../../kernel/rules/days'
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
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 864e5 + 1
  return {
    ...(startsOn < yearsLater(today, -longestAgo) && { startsOn: 'years_ago' as const }),
    ...(endsOn < startsOn && { endsOn: 'before_start' as const }),
    ...(endsOn >= startsOn && endsOn > today && { endsOn: 'in_the_future' as const }),
    ...(days > 0 && minutes > days * 24 * 60 && { minutes: 'longer_than_its_days' as const }),
    ...(splitMinutes(split) > minutes && { split: 'above_the_whole' as const }),
    ...(new Set(split.map(({ topic }) => topic)).size < split.length && { split: 'named_twice' as const }),
  }
}

/** Whether a change says of an entry just what it says already. */
export const isSame = <Entry extends object>(entry: Entry, change: Partial<Entry>) =>
  Object.entries(change).every(([field, value]) => JSON.stringify(entry[field as keyof Entry]) === JSON.stringify(value))

/** An entry as schemes count it: its areas, and what is left of it about nothing in particular. */
export function activityOf({ endsOn, minutes, split, kind, industry }: Omit<Logged, 'startsOn'> & { kind: TrainingKind; industry: boolean }): Activity {
  const rest = minutes - splitMinutes(split)
  return { on: endsOn, kind, industry, parts: rest > 0 ? [...split, { topic: null, minutes: rest }] : split }
}

type Reading = { me: string; personId: string; now: string; claim: { personId: string; until: string } | null; decision: 'verify' | 'return'; reason: string | null }

/** What stands in the way of answering an entry: nobody verifies their own, nor what a colleague has open; what is sent back says why. */
export function missingToVerify({ me, personId, now, claim, decision, reason }: Reading): ('own' | 'claimed' | 'reason')[] {
  return [
    ...(me === personId ? ['own' as const] : []),
    ...(claim && claim.personId !== me && claim.until > now ? ['claimed' as const] : []),
    ...(decision === 'return' && !reason ? ['reason' as const] : []),
  ]
}

/** Opened for reading, nobody else need for ten minutes. */
export const claimEnds = (now: string) => new Date(Date.parse(now) + 10 * 60_000).toISOString()
