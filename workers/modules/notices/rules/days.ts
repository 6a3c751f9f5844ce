import type { Locale } from '../../../kernel/mail/rules/locale'

const tags: Record<Locale, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** A calendar day in the reader's language, with the year only when it is not this one: 9 Dec, 12月9日. */
export function shownDay(day: string, locale: Locale, today: string) {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  const month = locale === 'en' ? 'short' : 'long'
  return new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month, year, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
