import { getLocale, type Locale } from '$lib/words/runtime'

/** What an agency calls something of its own, in some of its languages. */
export type Names = Partial<Record<Locale, string>>

/** Whoever reads one way of writing Chinese reads the other sooner than English. */
const order: Record<Locale, Locale[]> = { en: ['en', 'zh-Hans', 'zh-Hant'], 'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'], 'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'] }

/** The name for this reader: in their language, else in the nearest there is. */
export const nameOf = (names: Names) => order[getLocale()].flatMap((one) => names[one] ?? [])[0] ?? ''
