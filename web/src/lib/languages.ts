import { locales, type Locale } from '$lib/words/runtime'

// Each language in its own words: who looks for one may not read ours.
const own: Record<Locale, string> = { en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文' }

export const ownWord = (locale: Locale) => own[locale]

export const languageOptions = locales.map((value) => ({ value, label: own[value] }))
