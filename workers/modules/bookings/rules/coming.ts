import { daysLater } from '../../../kernel/rules/days'
import type { BookingState } from './states'

/** Whether it is time to say who comes: from the supplier's yes until the job is done. */
export const namesCrew = (state: BookingState) => state === 'accepted' || state === 'confirmed'

/** Instants in UTC, null where nothing is said. */
export type Comer = { id: string; arrives: string | null; leaves: string | null }
type Booked = { /** Whom the supplier has. */ theirs: ReadonlySet<string>; startsOn: string; endsOn: string; /** The day of an instant where the event is. */ dayOf: (instant: string) => string }

/** What is wrong with who is to come, by field: `crew.0.arrives`. Whoever takes things away may leave on the day after. */
export function wrongInCrew(crew: readonly Comer[], { theirs, startsOn, endsOn, dayOf }: Booked): Record<string, string> {
  const last = daysLater(endsOn, 1)
  const outside = (instant: string | null) => instant !== null && (dayOf(instant) < startsOn || dayOf(instant) > last)
  const wrong = crew.flatMap(({ id, arrives, leaves }, at): [string, string][] => [
    ...(!theirs.has(id) || crew.findIndex((one) => one.id === id) < at ? [[`crew.${at}.id`, 'not_an_option'] as [string, string]] : []),
    ...(outside(arrives) ? [[`crew.${at}.arrives`, 'out_of_range'] as [string, string]] : []),
    ...(outside(leaves) ? [[`crew.${at}.leaves`, 'out_of_range'] as [string, string]] : arrives && leaves && leaves <= arrives ? [[`crew.${at}.leaves`, 'before_start'] as [string, string]] : []),
  ])
  return Object.fromEntries(wrong)
}
