import { dateFormat } from '$shapes/kernel/rules/formats'
import { dayIn } from '$shapes/kernel/rules/days'
import { getLocale } from '$lib/words/runtime'
import { m } from '$lib/words/messages'

const tags: Record<string, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** The reader's language as Intl wants it: British order in English, Taiwanese words in Traditional. */
export function intlTag(): string {
  return tags[getLocale()] ?? 'en-GB'
}

function format(zone: string, options: Intl.DateTimeFormatOptions) {
  return dateFormat(intlTag(), { timeZone: zone, ...options })
}

/** "9 Dec", "12月9日"; the year only when it is not this one. */
function dayFormat(at: Date | string, zone: string) {
  const year = format(zone, { year: 'numeric' })
  const elsewhen = year.format(new Date(at)) !== year.format(new Date())
  return format(zone, { day: 'numeric', month: 'short', year: elsewhen ? 'numeric' : undefined })
}

export function day(at: Date | string, zone: string): string {
  return dayFormat(at, zone).format(new Date(at))
}

/** "9 December 2026", "2026年12月9日": on what outlives its year. */
export const fullDay = (at: Date | string, zone: string) => format(zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at))

/** "December 2026", "2026年12月", of `2026-12` */
export const month = (of: string) => format('UTC', { year: 'numeric', month: 'long' }).format(new Date(`${of}-01`))

/** "10–11 Dec", "12月10日至11日". Intl itself writes Chinese ranges in bare figures, 12/10至12/11. */
export function dayRange(from: Date | string, to: Date | string, zone: string): string {
  if (getLocale() !== 'en') return chineseRange(from, to, zone)
  return dayFormat(to, zone).formatRange(new Date(from), new Date(to)).replace(/(\d)\s–\s(\d)/, '$1–$2')
}

function chineseRange(from: Date | string, to: Date | string, zone: string) {
  const [first, last] = [day(from, zone), day(to, zone)]
  const month = format(zone, { year: 'numeric', month: 'numeric' })
  if (first === last) return first
  const short = month.format(new Date(from)) === month.format(new Date(to))
  return `${first}至${short ? format(zone, { day: 'numeric' }).format(new Date(to)) : last}`
}

/** "14:00", "15:41:08" */
export function time(at: Date | string, zone: string, seconds = false): string {
  const second = seconds ? '2-digit' : undefined
  return format(zone, { hour: '2-digit', minute: '2-digit', second, hourCycle: 'h23' }).format(new Date(at))
}

export function dayTime(at: Date | string, zone: string): string {
  return m.date_day_time({ day: day(at, zone), time: time(at, zone) })
}

/** "Sat", "周六"; or "Saturday", "星期六". */
export function weekday(at: Date | string, zone: string, length: 'short' | 'long' = 'short'): string {
  return format(zone, { weekday: length }).format(new Date(at))
}

/** "Mon 30 Nov", "11月30日周一": where what day of the week it is decides. */
export function dayOfWeek(at: Date | string, zone: string): string {
  return format(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(at))
}

/** For a tooltip: weekday, year and all. */
export function fullDayTime(at: Date | string, zone: string): string {
  return format(zone, { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(at))
}

/** "UTC+8" at that moment. */
export function offset(at: Date | string, zone: string): string {
  const parts = format(zone, { timeZoneName: 'shortOffset' }).formatToParts(new Date(at))
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC').replace('GMT', 'UTC')
}

/** The zone's calendar day as a day number, so that days can be counted. */
function dayNumber(at: Date, zone: string): number {
  return Date.parse(dayIn(zone, at.toISOString())) / 86_400_000
}

/** Calendar days from now to then, as people in that zone count them. */
export function daysUntil(then: Date | string, zone: string, now = new Date()): number {
  return dayNumber(new Date(then), zone) - dayNumber(now, zone)
}
