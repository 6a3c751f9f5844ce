import type { Sheet, Titles } from '../../kernel/exports/rules/columns'
import { told } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail/rules/locale'
import type { Wording } from '../../kernel/wording'
import { questionIn } from './rules/form'
import { inWords } from './rules/in-words'
import type { VersionContent } from './shapes'

type Asked = VersionContent['form'][number]
type Line = { field: Asked; key: string; given: VersionContent['answers'][string] | null }

/** Question by question in the order of asking, a table row by row; what nobody answered stands there empty. */
export const linesOf = ({ form, answers }: VersionContent): Line[] =>
  form.flatMap((field): Line[] => {
    const keys = Object.keys(answers).filter((key) => questionIn(key) === field.key)
    return keys.length === 0 ? [{ field, key: field.key, given: null }] : keys.map((key) => ({ field, key, given: answers[key]! }))
  })

/** A version of a brief as a file, in the words in which it was asked and answered. */
export function versionSheet(wording: Wording, { title, number }: VersionContent): Sheet<Line> {
  const say = (language: Locale) => (text: string) => wording(text, language)
  const namesOf = ({ field }: Line): Partial<Titles> | null => ('names' in field && field.names) || null
  const words = (line: Line, language: Locale) => {
    const names = namesOf(line)
    return inWords(say(language), { key: line.key, value: line.given?.value ?? '', own: names && (names[language] ?? Object.values(names)[0] ?? null) })
  }
  const named = `${title} ${number}`
  return {
    title: { en: named, 'zh-Hans': named, 'zh-Hant': named },
    columns: [
      { title: told('Part', '部分', '部分'), kind: 'text', value: ({ field }, language) => ('group' in field ? wording(`brief_group_${field.group}`, language) ?? field.group : null) },
      { title: told('Question', '问题', '問題'), kind: 'text', value: (line, language) => words(line, language).question },
      { title: told('Answer', '回答', '回答'), kind: 'wide', value: (line, language) => (line.given?.notApplicable ? wording('brief_not_applicable', language) ?? null : words(line, language).answer) },
    ],
  }
}
