import type { InferOutput } from 'valibot'
import type * as shapes from '$shapes/modules/briefs/shapes'
import { countryName } from '$lib/regions'
import { getLocale } from '$lib/words/runtime'
import { m } from '$lib/words/messages'

export type Holidays = InferOutput<typeof shapes.Holidays>

/** The day in the Chinese calendar, 十一月初二; in English by its numbers, 11/2. Null for what is no day. */
export function lunarDay(day: string): string | null {
  if (Number.isNaN(Date.parse(day))) return null
  const chinese = getLocale() !== 'en'
  const format = new Intl.DateTimeFormat(`${chinese ? 'zh' : 'en'}-u-ca-chinese`, { timeZone: 'UTC', ...(chinese ? { dateStyle: 'long' } : { month: 'numeric', day: 'numeric' }) })
  const parts = format.formatToParts(new Date(day))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return chinese ? `${part('month')}${part('day')}` : `${part('month')}/${part('day')}`
}

/** A holiday, or a day worked in exchange for one, with its country. */
export function holidayWords({ country, name, working }: Holidays['days'][number]): string {
  const said = { country: countryName(country), name: typeof name === 'string' ? name : name[getLocale()] }
  return working ? m.brief_workday(said) : m.brief_holiday(said)
}
