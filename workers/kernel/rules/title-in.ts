import type { Locale } from '../mail/rules/locale'

/** In the first of these languages that the title is there in, else in any. */
export const titleIn = (names: Partial<Record<Locale, string>>, languages: readonly string[]) =>
  [...languages, ...Object.keys(names)].map((language) => names[language as Locale]).find(Boolean) ?? ''
