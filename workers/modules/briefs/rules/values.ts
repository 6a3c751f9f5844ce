import type { Field, Kind } from './form'

type Problem = 'required' | 'too_long' | 'too_small' | 'too_large' | 'not_a_text' | 'not_a_number' | 'not_a_date' | 'not_an_option' | 'not_money' | 'not_a_currency' | 'not_yes_or_no'
type Check = (value: unknown, field: Field) => Problem | null

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

const number: Check = (value, { required }) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'not_a_number'
  if (value < (required ? 1 : 0)) return 'too_small'
  return value > most ? 'too_large' : null
}

const money: Check = (value) => {
  if (typeof value !== 'object' || value === null || !('amount' in value) || !('currency' in value)) return 'not_money'
  if (!Number.isSafeInteger(value.amount)) return 'not_money'
  if (Number(value.amount) < 0) return 'too_small'
  return typeof value.currency === 'string' && /^[A-Z]{3}$/.test(value.currency) ? null : 'not_a_currency'
}

const checks: Record<Kind, Check> = {
  text: text(200),
  paragraph: text(5000),
  day,
  number,
  choice: (value, { options }) => (typeof value === 'string' && options?.includes(value) ? null : 'not_an_option'),
  money,
  yes_no: (value) => (typeof value === 'boolean' ? null : 'not_yes_or_no'),
}

/** Why this value cannot stand in this field, or null. */
export const problemWith: Check = (value, field) => checks[field.kind](value, field)
