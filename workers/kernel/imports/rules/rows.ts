import { severalLines } from '../../rules/text'
import type { Reader } from './cells'
import type { Field, Mapping } from './mapping'

export type ImportField = Field & { read: Reader }
export type Values = Record<string, string>
/** What is wrong in which cell; `column` counts from 0 and is null where the cell is missing altogether. */
export type Problem = { line: number; column: number | null; field: string; code: string; text: string }

const formulaGuard = /^'(?=[=+\-@\t\r])/

/** A line of the file as values, or what is wrong with it; empty cells are no values. Null for a line without anything in it. */
export function rowOf(cells: readonly string[], line: number, mapping: Mapping, fields: readonly ImportField[]): { values: Values; problems: Problem[] } | null {
  if (cells.every((cell) => cell.trim() === '')) return null
  const values: Values = {}
  const problems: Problem[] = []
  for (const { field, required, read } of fields) {
    const column = mapping.indexOf(field)
    if (column < 0) continue
    const text = severalLines((cells[column] ?? '').toWellFormed().replace(formulaGuard, ''))
    const reading = text === '' ? null : read(text)
    if (reading === null && required) problems.push({ line, column, field, code: 'required', text: '' })
    else if (reading && 'wrong' in reading) problems.push({ line, column, field, code: reading.wrong, text: text.slice(0, 100) })
    else if (reading) values[field] = reading.value
  }
  return { values, problems }
}

const saidOf = (field: string) => `said:${field}`

/** Looked-up values, with what stood in the cells they came from: whoever checks the first rows reads that, not ids. */
export const withSaid = (cells: Values, found: Values): Values =>
  ({ ...found, ...Object.fromEntries(Object.entries(cells).flatMap(([field, text]) => (found[field] === text ? [] : [[saidOf(field), text]]))) })

/** What a staged row shows of these fields. */
export const asSaid = (values: Values, fields: readonly { field: string }[]): Values =>
  Object.fromEntries(fields.flatMap(({ field }) => { const text = values[saidOf(field)] ?? values[field]; return text === undefined ? [] : [[field, text]] }))

/** What is done with a line whose thing is already there. */
export const existings = ['skip', 'update', 'refuse'] as const
export type Existing = (typeof existings)[number]
export const decisionOn = (known: boolean, existing: Existing): 'new' | 'change' | 'skip' | 'refuse' => (!known ? 'new' : existing === 'update' ? 'change' : existing)
