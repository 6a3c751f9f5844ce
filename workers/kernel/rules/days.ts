import { dateFormat } from './formats'

/** The calendar day of this instant on the wall of this zone, `2026-12-09`. */
export const dayIn = (zone: string, instant: string) => dateFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant))

/** Between these two lies the calendar day of this instant, whatever the zone: clocks on earth stand from 12 hours behind UTC to 14 ahead. */
export const daysAround = (instant: string) => ({ earliest: dayIn('Etc/GMT+12', instant), latest: dayIn('Etc/GMT-14', instant) })

/** So many calendar days later; earlier when `count` is below zero. */
export const daysLater = (day: string, count: number) => new Date(Date.parse(day) + count * 864e5).toISOString().slice(0, 10)

/** How many calendar days lie between: negative when `to` comes first. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 864e5)

/** The same date so many months later, earlier where `count` is below zero, or the last of a month that is shorter. */
export function monthsLater(day: string, count: number) {
  const last = new Date(`${day.slice(0, 7)}-01`)
  last.setUTCMonth(last.getUTCMonth() + count + 1, 0)
  return `${last.toISOString().slice(0, 8)}${String(Math.min(Number(day.slice(8)), last.getUTCDate())).padStart(2, '0')}`
}

/** The same of years: 29 February becomes the 28th in a year without one. */
export const yearsLater = (day: string, count: number) => monthsLater(day, count * 12)
