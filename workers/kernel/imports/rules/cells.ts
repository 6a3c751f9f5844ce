import { countries } from '../../rules/countries'
import { oneLine } from '../../rules/text'
import { isWebsite, withScheme } from '../../rules/website'

/** How a cell's text becomes a value: the value, or a code that says what is wrong with it. */
export type Reading = { value: string } | { wrong: string }
export type Reader = (text: string) => Reading

export const line = (most = 200): Reader => (text) => {
  const value = oneLine(text).replace(/\s+/g, ' ')
  return value.length > most ? { wrong: 'too_long' } : { value }
}
export const paragraph = (most = 5000): Reader => (text) => (text.length > most ? { wrong: 'too_long' } : { value: text })

export const email: Reader = (text) => {
  const value = text.toLowerCase()
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) && value.length <= 254 ? { value } : { wrong: 'not_an_address' }
}

/** A web address, with `https://` where nothing stood before it. */
export const website = (most = 300): Reader => (text) => {
  const value = withScheme(oneLine(text))
  if (value.length > most) return { wrong: 'too_long' }
  return isWebsite(value) ? { value } : { wrong: 'not_a_website' }
}

/** A day with the year first, as people write it; 3/4/2026 could be two days, so it is none. */
export const day: Reader = (text) => {
  const [, year, month, date] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T ].*)?$/.exec(text) ?? []
  if (!year) return { wrong: 'not_a_date' }
  const value = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`
  const known = new Date(value)
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(value) ? { value } : { wrong: 'not_a_date' }
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Two letters, or the country's name in any of the three languages. */
export function country(): Reader {
  const codes = new Map<string, string>()
  const byName = new Map<string, string>()
  for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code)
      // Intl knows some places by two codes, of which one is the country's: UK is GB.
      const own = new Intl.Locale(`und-${code}`).region
      if (!name || !own || !countries.includes(own)) continue
      codes.set(code, own)
      byName.set(name.toLowerCase(), own)
    }
  }
  return (text) => {
    const value = codes.get(text.toUpperCase()) ?? byName.get(text.toLowerCase())
    return value ? { value } : { wrong: 'not_a_country' }
  }
}

export const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** One of these words, in any case and width. */
export const oneOf = (words: Map<string, string>, wrong: string): Reader => (text) => {
  const value = words.get(plain(text))
  return value === undefined ? { wrong } : { value }
}

const languages = { en: ['English', '英文', '英语', '英語'], 'zh-Hans': ['简体中文', '简体', '簡體中文', 'Simplified Chinese', 'zh-CN'], 'zh-Hant': ['繁體中文', '繁體', '繁体中文', 'Traditional Chinese', 'zh-TW', 'zh-HK'] }
export const language = oneOf(new Map(Object.entries(languages).flatMap(([code, names]) => [code, ...names].map((word) => [plain(word), code]))), 'not_a_language')

/** Several languages in one cell, as a JSON list: `English, 繁體中文`. */
export const someLanguages: Reader = (text) => {
  const read = text.split(/[,;、，；/]/).map((one) => one.trim()).filter(Boolean).map(language)
  const wrong = read.find((one) => 'wrong' in one)
  return wrong ?? { value: JSON.stringify([...new Set(read.flatMap((one) => ('value' in one ? one.value : [])))]) }
}

/** A whole number up to a limit, with a unit behind it or none: `30 天`. */
export const count = (most: number): Reader => (text) => {
  const [, digits] = /^(\d{1,6})\s*\D{0,10}$/.exec(plain(text)) ?? []
  return digits !== undefined && Number(digits) <= most ? { value: String(Number(digits)) } : { wrong: 'not_a_number' }
}

/** Yes or no, as it is written in any of the three languages or as a mark. */
export const yesOrNo = oneOf(new Map(Object.entries({ 1: ['yes', 'y', 'true', '1', 'x', '是', '有'], 0: ['no', 'n', 'false', '0', '否', '无', '無'] }).flatMap(([value, words]) => words.map((word) => [plain(word), value]))), 'not_an_option')
