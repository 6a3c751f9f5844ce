import type { InferOutput } from 'valibot'
import { inChinese, lunarOf } from '$shapes/modules/briefs/rules/lunar'
import type * as shapes from '$shapes/modules/briefs/shapes'
import { countryName } from '$lib/regions'
import { getLocale } from '$lib/words/runtime'
import { m } from '$lib/words/messages'

export type Holidays = InferOutput<typeof shapes.Holidays>

/** The day in the Chinese calendar, 十一月初二; in English by its numbers, 11/2. Null for what is no day. */
export function lunarDay(day: string): string | null {
  const lunar = lunarOf(day)
  if (!lunar) return null
  return getLocale() === 'en' ? `${lunar.month}/${lunar.day}` : inChinese(lunar, getLocale() === 'zh-Hans' ? '闰' : '閏')
}

/** A holiday, or a day worked in exchange for one, with its country. */
export function holidayWords({ country, name, working }: Holidays['days'][number]): string {
  const said = { country: countryName(country), name: typeof name === 'string' ? name : name[getLocale()] }
  return working ? m.brief_workday(said) : m.brief_holiday(said)
}
