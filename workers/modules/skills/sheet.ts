import type { Sheet } from '../../kernel/exports/rules/columns'
import { lists, titles, told } from '../../kernel/exports/rules/titles'
import type { Locale } from '../../kernel/mail/rules/locale'
import type { MatrixRow, Skill } from './shapes'

const named = (names: Skill['names'], language: Locale) => names[language] ?? Object.values(names)[0] ?? ''

/** The matrix as a file: one row a person, one column a skill; a level that is to be assessed anew stands in brackets. */
export const matrixSheet = (skills: Pick<Skill, 'code' | 'names'>[]): Sheet<MatrixRow> => ({
  title: lists.skills,
  columns: [
    { title: titles.family, kind: 'text', value: ({ family }) => family },
    { title: titles.given, kind: 'text', value: ({ given }) => given },
    { title: titles.latin, kind: 'text', value: ({ latin }) => latin },
    ...skills.map(({ code, names }) => ({
      title: told(named(names, 'en'), named(names, 'zh-Hans'), named(names, 'zh-Hant')), kind: 'text' as const,
      value: ({ cells }: MatrixRow) => {
        const cell = cells.find(({ skill }) => skill === code)
        if (!cell || cell.level === null) return null
        return cell.stale ? `(${cell.level})` : String(cell.level)
      },
    })),
  ],
})
