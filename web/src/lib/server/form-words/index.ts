import { groupKeys, type Column, type Field } from '$shapes/modules/briefs/rules/form'
import type { FormWords, QuestionWords } from '$lib/briefs/form-words'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'
import { columnTitles, units } from './columns'
import { groupTitles, helps, labels } from './labels'
import { optionWords } from './options'
import { wrong, wrongOtherwise } from './wrong'

type Say = Record<string, () => string>
const said = (words: Say) => Object.fromEntries(Object.entries(words).map(([key, say]) => [key, say()]))

/** What this form says to whoever reads it now: the product's questions in its words, an agency's own in theirs. */
export function formWords(form: readonly Field[]): FormWords {
  return {
    questions: Object.fromEntries(form.map((field) => [field.key, wordsOf(field)])),
    groups: Object.fromEntries(groupKeys.map((group) => [group, groupTitles[group]()])),
    wrong: { ...said(wrong), other: wrongOtherwise() },
  }
}

function wordsOf({ key, kind, names, options, columns }: Field): QuestionWords {
  const chosen = kind === 'yes_no' ? { yes: m.brief_yes(), no: m.brief_no() } : optionsOf(key, options)
  return {
    label: names ? nameOf(names) : (labels[key]?.() ?? key),
    ...(helps[key] && { help: helps[key]() }),
    ...(units[key] && { unit: units[key]() }),
    ...(chosen && { options: chosen }),
    ...(columns && { columns: Object.fromEntries(columns.map((column) => [column.key, columnWords(key, column)])) }),
  }
}

function columnWords(table: string, { key, kind, options }: Column) {
  const chosen = kind === 'yes_no' ? { yes: m.brief_yes(), no: m.brief_no() } : optionsOf(`${table}.${key}`, options)
  return { label: columnTitles[key]?.() ?? key, ...(chosen && { options: chosen }) }
}

/** What an agency lets choose says what it is. */
const optionsOf = (key: string, options?: readonly string[]) => options && Object.fromEntries(options.map((one) => [one, optionWords[key]?.[one]?.() ?? one]))
