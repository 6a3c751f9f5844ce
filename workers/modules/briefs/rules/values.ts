import type { CellKind, Column, Field, Kind } from './form'
import { isMoney } from './said'

export type Problem =
  | 'required' | 'too_long' | 'too_small' | 'too_large' | 'not_a_text' | 'not_a_number' | 'not_a_date' | 'not_a_month' | 'not_a_time' | 'not_an_option'
  | 'not_money' | 'not_a_currency' | 'not_yes_or_no' | 'not_a_row'
type Asked = { required?: boolean; options?: readonly string[] }
type Check = (value: unknown, asked: Asked) => Problem | null

const most = 1_000_000

const text = (max: number): Check => (value) => {
  if (typeof value !== 'string') return 'not_a_text'
  if (value.trim() === '') return 'required'
  return value.length > max ? 'too_long' : null
}

const day: Check = (value) => {
  const at = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(value) : null
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(String(value)) ? null : 'not_a_date'
}

const written = (pattern: RegExp, problem: Problem): Check => (value) => (typeof value === 'string' && pattern.test(value) ? null : problem)

const number: Check = (value, { required }) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'not_a_number'
  if (value < (required ? 1 : 0)) return 'too_small'
  return value > most ? 'too_large' : null
}

const money: Check = (value) => {
  if (typeof value !== 'object' || value === null || !('amount' in value) || !('currency' in value)) return 'not_money'
  if (!Number.isSafeInteger(value.amount)) return 'not_money'
  if (Number(value.amount) < 0) return 'too_small'
  return isMoney(value) && /^[A-Z]{3}$/.test(value.currency) ? null : 'not_a_currency'
}

const choice: Check = (value, { options }) => (typeof value === 'string' && options?.includes(value) ? null : 'not_an_option')

const choices: Check = (value, { options }) => {
  if (!Array.isArray(value)) return 'not_an_option'
  if (value.length === 0) return 'required'
  return new Set(value).size === value.length && value.every((one) => options?.includes(one)) ? null : 'not_an_option'
}

const common: Record<CellKind, Check> = {
  text: text(200),
  day,
  time: written(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time'),
  number,
  choice,
  money,
  yes_no: (value) => (typeof value === 'boolean' ? null : 'not_yes_or_no'),
  row: written(/^[a-z0-9]{1,16}$/, 'not_an_option'),
}

const checks: Record<Kind, Check> = {
  ...common,
  paragraph: text(5000),
  month: written(/^\d{4}-(0[1-9]|1[0-2])$/, 'not_a_month'),
  choices,
  rows: () => 'not_a_row',
}

/** Why this value cannot stand in this field, or null. */
export const problemWith = (value: unknown, field: Pick<Field, 'kind' | 'required' | 'options'>): Problem | null => checks[field.kind](value, field)

/** Why this cannot be a row of the table: a code for each cell that cannot stand, `value.start`; none when it can. */
export function problemsWithRow(value: unknown, { columns = [] }: Pick<Field, 'columns'>): Record<string, Problem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value: 'not_a_row' }
  const strange = Object.keys(value).filter((key) => !columns.some((column) => column.key === key)).map((key) => [`value.${key}`, 'not_a_row'])
  const cells: [string, unknown][] = Object.entries(value)
  const wrong = columns.flatMap((column) => {
    const problem = cellProblem(cells.find(([key]) => key === column.key)?.[1], column)
    return problem ? [[`value.${column.key}`, problem]] : []
  })
  return Object.fromEntries([...strange, ...wrong])
}

const cellProblem = (value: unknown, column: Column) => {
  if (value !== undefined) return common[column.kind](value, { options: column.options })
  return column.required ? 'required' : null
}

/** So many rows a table may have: a brief stays small enough to be read at once. */
export const mostRows = 200
