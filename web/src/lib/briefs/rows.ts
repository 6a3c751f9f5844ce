import { questionIn, rowIn, type Answers } from '$shapes/modules/briefs/rules/form'
import { cellsIn, typedRow } from './typed'

interface Answered {
  field: string
  value: unknown
}

/** When a row is, for tables that run through days; rows without a time keep the order they were added in. */
const timeOf = ({ field, value }: Answered) => {
  if (rowIn(field) === null || typeof value !== 'object' || value === null) return ''
  const { date, night, start, time } = value as Record<string, string | undefined>
  return `${date ?? night ?? ''} ${start ?? time ?? ''}`.trim()
}

/** The answers, the rows of a table as their day runs. */
export const inRowOrder = <A extends Answered>(answers: A[]): A[] => [...answers].sort((a, b) => timeOf(a).localeCompare(timeOf(b)))

/** The keys of a table's rows among these answers, as their day runs. */
export const rowKeys = (answers: Answers, table: string) =>
  inRowOrder(Object.entries(answers).flatMap(([field, given]) => (rowIn(field) !== null && questionIn(field) === table ? [{ field, value: given?.value }] : []))).map(({ field }) => field)

/** The row that a form without JavaScript offers to be filled in. */
export const blank = 'new'

/** A name for a new row of this table: names added later sort after it, as a frozen version lists them. */
export const newRow = (table: string) => `${table}.${Date.now().toString(36)}${Math.random().toString(36).slice(2, 5)}`

/** The row that follows another: the same day, from when that one ends. */
export function rowAfter(typed: string | undefined): string {
  const { date, night, end } = cellsIn(typed ?? '')
  return typedRow({ ...(date && { date }), ...(night && { night }), ...(end && { start: end }) })
}

