import { questionIn, rowIn, type Answers, type Money, type Row } from './form'

/** What a rule reads of the answers: null where nothing is said, or not that. */
export const dayIn = (answers: Answers, key: string) => textIn(answers, key)

export function textIn(answers: Answers, key: string) {
  const value = answers[key]?.value
  return typeof value === 'string' ? value : null
}

export function countIn(answers: Answers, key: string) {
  const value = answers[key]?.value
  return typeof value === 'number' ? value : null
}

export const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value && typeof value.currency === 'string'

export function moneyIn(answers: Answers, key: string) {
  const value = answers[key]?.value
  return isMoney(value) ? value : null
}

export type Line = { key: string; row: string; cells: Row }

/** The rows of a table, in the order they stand in. */
export const rowsIn = (answers: Answers, field: string): Line[] =>
  Object.entries(answers).flatMap(([key, given]) => {
    const row = rowIn(key)
    return row !== null && questionIn(key) === field && given?.value && typeof given.value === 'object' ? [{ key, row, cells: given.value as Row }] : []
  })

export const countOf = ({ cells }: Line, column: string) => (typeof cells[column] === 'number' ? cells[column] : null)
export const textOf = ({ cells }: Line, column: string) => (typeof cells[column] === 'string' ? cells[column] : null)

/** Whether the first is beyond the second; not while either is unsaid. */
export const above = <T extends string | number>(a: T | null, b: T | null) => a !== null && b !== null && a > b

export const sum = (numbers: (number | null)[]) => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)

const oneDay = 864e5
/** So many calendar days later. */
export const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10)
