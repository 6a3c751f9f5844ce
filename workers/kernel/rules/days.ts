/** The calendar day of this instant on the wall of this zone, `2026-12-09`. */
export const dayIn = (zone: string, instant: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant))

/** Between these two lies the calendar day of this instant, whatever the zone: clocks on earth stand from 12 hours behind UTC to 14 ahead. */
export const daysAround = (instant: string) => ({ earliest: dayIn('Etc/GMT+12', instant), latest: dayIn('Etc/GMT-14', instant) })
