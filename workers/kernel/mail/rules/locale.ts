export const locales = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Locale = (typeof locales)[number]

/** The language of a person on record; English for one we do not speak. */
export const asLocale = (text: string): Locale => locales.find((locale) => locale === text) ?? 'en'
