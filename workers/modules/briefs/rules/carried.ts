import { fieldOf, questionIn, rowIn, type Answers, type Field, type Given, type Row, type Value } from './form'
import { dayAfter, dayIn } from './said'

/** Between two calendar days. */
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 864e5)

/**
 * The answers of an earlier brief as they can be taken into this one. Days move along with the first day of the event; while that
 * is open they are left out, and so is a row that cannot be without one. What this form does not ask, or asks otherwise, is left out too.
 */
export function carriedOver(form: readonly Field[], earlier: Answers, now: Answers): Answers {
  const [then, from] = [dayIn(earlier, 'from'), dayIn(now, 'from')]
  const move = then && from ? (day: string) => dayAfter(day, daysBetween(then, from)) : null
  return Object.fromEntries(Object.entries(earlier).flatMap(([key, given]) => {
    const field = fieldOf(key, form)
    const moved = field && given && movedGiven(field, given, rowIn(key) !== null, move)
    return moved ? [[key, moved] as const] : []
  }))
}

type Move = ((day: string) => string) | null

function movedGiven(field: Field, given: Given, isRow: boolean, move: Move): Given | null {
  if (given.notApplicable) return field.required ? null : given
  const value = isRow ? movedRow(field, given.value as Row, move) : movedValue(field, given.value!, move)
  return value === null ? null : { value, notApplicable: false }
}

function movedValue({ kind, options }: Field, value: Value, move: Move): Value | null {
  if (kind === 'month') return null
  if (kind === 'day') return move && typeof value === 'string' ? move(value) : null
  if (!options) return value
  const offered = [value].flat().every((one) => options.includes(String(one)))
  return offered ? value : null
}

function movedRow({ columns = [] }: Field, row: Row, move: Move): Row | null {
  const days = columns.filter(({ kind }) => kind === 'day')
  if (!move && days.some(({ required }) => required)) return null
  return Object.fromEntries(Object.entries(row).flatMap(([column, cell]) => {
    const isDay = days.some(({ key }) => key === column)
    if (!isDay) return [[column, cell]]
    return move ? [[column, move(String(cell))]] : []
  }))
}

/** What can be taken of it: questions nobody has answered yet, and tables that have no row. */
export function toTake(carried: Answers, now: Answers): Answers {
  const answered = new Set(Object.keys(now).map(questionIn))
  return Object.fromEntries(Object.entries(carried).filter(([key]) => !answered.has(questionIn(key))))
}
