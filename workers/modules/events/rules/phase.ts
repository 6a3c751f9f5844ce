import { dayIn } from '../../../kernel/rules/days'

export const phases = ['before', 'during', 'after', 'archived'] as const
export type Phase = (typeof phases)[number]

/** Where a day lies in the event's life; both its days count as the event. */
export function phaseOn(day: string, startsOn: string, endsOn: string): Exclude<Phase, 'archived'> {
  if (day < startsOn) return 'before'
  return day <= endsOn ? 'during' : 'after'
}

/**
 * The n of T−n: calendar days from today to the opening as the event's own zone counts them, negative once it has opened.
 * Days are compared as dates, so a day of 23 or 25 hours is still one.
 */
export function daysToOpening(now: string, startsOn: string, zone: string) {
  return Math.round((Date.parse(startsOn) - Date.parse(dayIn(zone, now))) / 86_400_000)
}
