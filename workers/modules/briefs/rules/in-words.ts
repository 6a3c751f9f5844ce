import { digitsOf } from '../../../kernel/rules/currency'
import { fieldOf, questionIn, rowIn, type Column } from './form'
import { isMoney } from './said'
import { form } from './standard-form'

/** What the pages call something, by the key of its text. */
type Say = (key: string) => string | undefined
type Told = { question: string; answer: string }
type Line = { key: string; value: unknown; own: string | null }

/** Choices whose texts do not begin as their question, or table and column, is called. */
const choices: Record<string, string> = {
  event_languages: 'brief_option_language', 'pairs.from': 'brief_option_language', 'pairs.into': 'brief_option_language', meals: 'brief_option_food', 'rooms.type': 'brief_option_room',
  'functions.type': 'brief_option_function', 'functions.set_up': 'set_up', 'materials.item': 'brief_option_material', security_level: 'brief_option_security', interpreting: 'brief_interpreting',
}

/** What was agreed, in words: an answer under its question, the cells of a row under their heads, or what a question of the agency was answered with. `own`: what the agency calls a question of its own. */
export function inWords(say: Say, { key, value, own }: Line): Told {
  if (key.startsWith('question:')) return value as Told
  const field = fieldOf(key, form)
  const question = own ?? say(`brief_field_${questionIn(key)}`) ?? key
  const columns = rowIn(key) === null ? undefined : field?.columns
  return { question, answer: columns ? row(say, questionIn(key), columns, value as Record<string, unknown>) : one(say, questionIn(key), value) }
}

/** A row that another row points at is named by what is in it, so the pointer says nothing here. */
function row(say: Say, table: string, columns: readonly Column[], cells: Record<string, unknown>) {
  const said = columns.filter(({ key, kind }) => kind !== 'row' && cells[key] !== undefined)
  return said.map(({ key }) => `${say(`brief_column_${key}`) ?? key}: ${one(say, `${table}.${key}`, cells[key])}`).join('; ')
}

function one(say: Say, of: string, value: unknown): string {
  if (isMoney(value)) return `${value.currency} ${value.amount / 10 ** digitsOf(value.currency)}`
  if (typeof value === 'boolean') return say(value ? 'brief_yes' : 'brief_no') ?? String(value)
  if (Array.isArray(value)) return value.map((each) => one(say, of, each)).join(', ')
  const begins = choices[of] ?? `brief_option_${of.slice(of.indexOf('.') + 1)}`
  return (typeof value === 'string' ? say(`${begins}_${value}`) : undefined) ?? String(value)
}
