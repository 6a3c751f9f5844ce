import { fieldOf, questionIn, rowIn, type Answers, type Cell, type CellKind, type Field, type Given, type Kind, type Row, type Value } from '$shapes/modules/briefs/rules/form'
import { isMoney } from '$shapes/modules/briefs/rules/said'
import { day, intlTag, month } from '$lib/dates'
import { amount } from '$lib/money'
import { number } from '$lib/numbers'
import { m } from '$lib/words/messages'
import type { FormWords, QuestionWords } from './form-words'

type Said = Pick<QuestionWords, 'options'>

/** A brief's form in the words of its reader. */
export class Reading {
  constructor(readonly form: readonly Field[], readonly words: FormWords) {}

  field = (key: string): Field => fieldOf(key, this.form)!

  question = (key: string): QuestionWords => this.words.questions[questionIn(key)] ?? { label: key }

  label = (key: string) => this.question(key).label

  group = (group: string) => this.words.groups[group] ?? group

  /** Why answers do not fit together. */
  wrong = (code: string) => this.words.wrong[code] ?? this.words.wrong.other!

  /** An answer as people read it; null while there is none. A row names the row it points at by the answers given along; without them it does not say so. */
  text(key: string, given: Given | undefined, answers?: Answers): string | null {
    if (!given) return null
    if (given.notApplicable || given.value === null) return m.brief_not_applicable()
    if (rowIn(key) !== null) return this.#row(key, given.value as Row, answers)
    return valueText(this.field(key)?.kind, given.value, this.question(key))
  }

  /** Cell by cell, in the order of the columns. */
  cells(key: string, row: Row, answers?: Answers): { key: string; label: string; text: string }[] {
    const { columns = {} } = this.question(key)
    return (this.field(key)?.columns ?? []).flatMap(({ key: column, kind }) => {
      const cell = row[column]
      if (cell === undefined || (kind === 'row' && !answers)) return []
      const text = column === 'year' ? String(cell) : kind === 'row' ? this.#rowName(questionIn(key), String(cell), answers!) : valueText(kind, cell, columns[column] ?? {})
      return [{ key: column, label: columns[column]?.label ?? column, text }]
    })
  }

  #row = (key: string, row: Row, answers?: Answers) => this.cells(key, row, answers).map(({ key: column, label, text }) => (isPlain(row[column]!) ? text : `${label} ${text}`)).join(' · ')

  #rowName(table: string, row: string, answers: Answers) {
    const value = answers[`${table}.${row}`]?.value
    return value && typeof value === 'object' && 'name' in value ? String(value.name) : m.brief_row_gone()
  }
}

/** What says by itself what it is. */
const isPlain = (cell: Cell) => typeof cell !== 'number' && typeof cell !== 'boolean'

function valueText(kind: Kind | CellKind | undefined, value: Value | Cell, { options }: Said): string {
  if (isMoney(value)) return m.brief_amount({ currency: value.currency, amount: amount(value.amount, value.currency) })
  if (typeof value === 'boolean') return value ? m.brief_yes() : m.brief_no()
  if (typeof value === 'number') return number(value)
  if (Array.isArray(value)) return new Intl.ListFormat(intlTag()).format(value.map((one) => options?.[one] ?? one))
  if (kind === 'day') return day(String(value), 'UTC')
  if (kind === 'month') return month(String(value))
  return options?.[String(value)] ?? String(value)
}

/** What the inputs of these names are called; `functions.k3f9.start` is a cell of a row. */
export const inputLabels = (reading: Reading, names: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(names).map((name) => {
    const column = name.split('.')[2]
    const { label, columns } = reading.question(name)
    return [name, column ? `${label}, ${columns?.[column]?.label ?? column}` : label]
  }))
