import { readdirSync, readFileSync } from 'node:fs'

export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Language = (typeof languages)[number]

interface Choice {
  declarations: string[]
  match: Record<string, string>
}
type Message = string | [Choice]
type Values = Record<string, string | number>

/** What the pages say in one language: a test finds things as their readers do. */
export function wordsIn(language: Language) {
  const messages = messagesIn(language)
  return (key: string, values: Values = {}) => {
    const message = messages[key]
    if (message === undefined) throw new Error(`There is no message ${key} in web/messages/${language}.`)
    const text = typeof message === 'string' ? message : chosen(message[0], values, language)
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
  }
}

function chosen({ declarations, match }: Choice, values: Values, language: Language) {
  const [, by, counted] = declarations.map((line) => /^local (\w+) = (\w+): plural$/.exec(line)).find(Boolean) ?? []
  const plural = new Intl.PluralRules(language).select(Number(values[counted!]))
  const text = match[`${by}=${plural}`] ?? match[`${by}=other`]
  if (text === undefined) throw new Error(`There is nothing to choose by in ${JSON.stringify(match)}.`)
  return text
}

function messagesIn(language: Language): Record<string, Message> {
  const folder = `web/messages/${language}`
  return Object.assign({}, ...readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
}

/** The names of the messages: one of them on a page is a word that is missing. */
export const messageNames = () => Object.keys(messagesIn('en')).filter((name) => name.includes('_'))
