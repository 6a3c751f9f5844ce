import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Answer, Days } from './asks'

const free: Record<Answer, Record<Locale, string>> = {
  yes: { en: 'free', 'zh-Hans': '有空', 'zh-Hant': '有空' }, no: { en: 'not free', 'zh-Hans': '没空', 'zh-Hant': '沒空' }, maybe: { en: 'perhaps', 'zh-Hans': '待定', 'zh-Hant': '未定' },
}
const locales = ['en', 'zh-Hans', 'zh-Hant'] as const

/** The days that are asked about, in each language. */
export const daysSaid = (days: Days) => inEach((locale) => rangeOf(days, locale))

/** Who has answered what for which days, in each language. */
export const answerSaid = (days: Days, { who, answer }: { who: string; answer: Answer }) =>
  inEach((locale) => (locale === 'en' ? `${who}, ${rangeOf(days, locale)}: ${free[answer].en}` : `${who}，${rangeOf(days, locale)}：${free[answer][locale]}`))

const inEach = (say: (locale: Locale) => string) => Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Record<Locale, string>

function rangeOf({ startsOn, endsOn }: Days, locale: Locale) {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' })
  const [first, last] = [startsOn, endsOn].map((day) => format.format(new Date(`${day}T00:00:00Z`)))
  return first === last ? first! : `${first}${locale === 'en' ? ' – ' : '至'}${last}`
}
