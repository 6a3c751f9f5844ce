import type { Locale } from '../../../kernel/mail'

const lines: Record<Locale, (name: string, day: string) => string> = {
  en: (name, day) => `For ${name}, who is away until ${day}. You act in their place.`,
  'zh-Hans': (name, day) => `${name}休假至${day}，由你代理，特此转告。`,
  'zh-Hant': (name, day) => `${name}請假至${day}，由你代理，特此轉告。`,
}

/** The first line of a mail that reaches a deputy. */
export const sayActing = (locale: Locale, name: string, day: string) => lines[locale](name, day)
