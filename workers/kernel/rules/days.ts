/** The calendar day of this instant on the wall of this zone, `2026-12-09`. */
export const dayIn = (zone: string, instant: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant))

/** Between these two lies the calendar day of this instant, whatever the zone: clocks on earth stand from 12 hours behind UTC to 14 ahead. */
export const daysAround = (instant: string) => ({ earliest: dayIn('Etc/GMT+12', instant), latest: dayIn('Etc/GMT-14', instant) })

/** So many calendar days later; earlier when `count` is below zero. */
export const daysLater = (day: string, count: number) => new Date(Date.parse(day) + count * 864e5).toISOString().slice(0, 10)

/** How many calendar days lie between: negative when `to` comes first. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 864e5)
