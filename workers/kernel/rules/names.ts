export type Name = { family: string; given: string; latin: string | null }

const familyFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const beyondHan = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const latinOnly = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u

/** The name as its bearer writes it: Chinese, Japanese and Korean run together, family first; all others given name first. */
export function ownName({ family, given }: Name) {
  if (familyFirst.test(family + given)) return family + given
  return [given, family].filter(Boolean).join(' ')
}

/** The name for one reader: as its bearer writes it, with the Latin form added for those who do not read that script. */
export function shownName(name: Name, locale: string) {
  const own = ownName(name)
  return name.latin && name.latin !== own && !reads(locale, own) ? `${own} (${name.latin})` : own
}

function reads(locale: string, text: string) {
  if (latinOnly.test(text)) return true
  return locale.startsWith('zh') && familyFirst.test(text) && !beyondHan.test(text)
}
