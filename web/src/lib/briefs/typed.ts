import { rowIn, type Cell, type CellKind, type Field, type Kind, type Value } from '$shapes/modules/briefs/rules/form'
import { isMoney } from '$shapes/modules/briefs/rules/said'
import { problemsWithRow, problemWith } from '$shapes/modules/briefs/rules/values'
import { majorText, minorFrom } from '$lib/money'
import { wholeNumber } from '$lib/typed-number'

/** What stands in a field on the page: text, whatever the kind, so that it can be kept and sent back as it is. A row is the JSON of its cells. */
export function typedFrom(value: Value | Cell | null, currency: string): string {
  if (value === null) return ''
  if (isMoney(value)) return `${value.currency === currency ? '' : `${value.currency} `}${majorText(value.amount, value.currency)}`
  if (Array.isArray(value)) return value.join(',')
  if (typeof value === 'object') return typedRow(Object.fromEntries(Object.entries(value).map(([column, cell]) => [column, typedFrom(cell, currency)])))
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** The cells of a row as they stand on the page. */
export function cellsIn(typed: string): Record<string, string> {
  return typed === '' ? {} : JSON.parse(typed)
}

/** Cells that are empty are not there; a row of nothing else is nothing. */
export function typedRow(cells: Record<string, string>): string {
  const kept = Object.entries(cells).filter(([, typed]) => typed.trim() !== '').sort(([a], [b]) => a.localeCompare(b))
  return kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : ''
}

/** The value a person means; text that means none comes back as it is, for the rules to refuse. Null when nothing is there. */
export function valueFrom(field: Field, key: string, typed: string, currency: string): Value | null {
  if (typed.trim() === '') return null
  if (rowIn(key) === null) return field.kind === 'choices' ? typed.split(',') : plainFrom(field.kind, typed, currency)
  const kinds = Object.fromEntries((field.columns ?? []).map((column) => [column.key, column.kind]))
  return Object.fromEntries(Object.entries(cellsIn(typed)).map(([column, cell]) => [column, plainFrom(kinds[column], cell, currency)]))
}

function plainFrom(kind: Kind | CellKind | undefined, typed: string, currency: string): Cell {
  const text = typed.trim()
  if (kind === 'number') return wholeNumber(text) ?? text
  if (kind === 'yes_no') return text === 'yes' ? true : text === 'no' ? false : text
  return kind === 'money' ? moneyFrom(text, currency) : text
}

/** In the agency's currency, unless another is named before the number: `USD 480,000`. */
function moneyFrom(text: string, currency: string): Cell {
  const [, named = currency, number = ''] = /^(?:([A-Za-z]{3})\s*)?(.*)$/.exec(text) ?? []
  const code = named.toUpperCase()
  const minor = minorFrom(number, code)
  return minor === null ? text : { amount: minor, currency: code }
}

/** Why this cannot be saved as it stands: codes for the words under each field of this name, none when it can. */
export function typedProblems(field: Field, key: string, typed: string, currency: string): Record<string, string> {
  const value = valueFrom(field, key, typed, currency)
  if (value === null) return {}
  if (rowIn(key) !== null) return inputsOf(key, problemsWithRow(value, field))
  const problem = problemWith(value, field)
  return problem ? { [key]: problem } : {}
}

/** The API says `value.start` of a row; on the page that is `functions.k3f9.start`. */
export const inputsOf = (key: string, problems: Record<string, string>) =>
  Object.fromEntries(Object.entries(problems).map(([path, problem]) => [path.replace(/^value/, key), problem]))
