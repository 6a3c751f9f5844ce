export const phases = ['before', 'during', 'after', 'archived'] as const
export type Phase = (typeof phases)[number]

/** The calendar day of this instant on the wall of this zone, `2026-12-09`. */
export function dayIn(zone: string, instant: string) {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((one) => one.type === type)!.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

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
