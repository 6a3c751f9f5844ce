import { getLocale, locales, type Locale } from '$lib/words/runtime'

/** What an agency calls something of its own, in some of its languages. */
export type Names = Partial<Record<Locale, string>>

/** The name for this reader: in their language, else in the first there is. */
export const nameOf = (names: Names) => names[getLocale()] ?? locales.flatMap((one) => names[one] ?? [])[0] ?? ''
