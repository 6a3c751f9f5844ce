import type { Field, Value } from '$shapes/modules/briefs/rules/form'
import { problemWith } from '$shapes/modules/briefs/rules/values'
import { majorText, minorFrom } from '$lib/money'

/** What stands in a field on the page: text, whatever the kind, so that it can be kept and sent back as it is. */
export function typedFrom(value: Value | null): string {
  if (value === null) return ''
  if (typeof value === 'object') return majorText(value.amount, value.currency)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** The value a person means; text that means none comes back as it is, for the rules to refuse. Null when nothing is there. */
export function valueFrom({ kind }: Field, typed: string, currency: string): Value | null {
  const text = typed.trim()
  if (text === '') return null
  if (kind === 'number') return wholeNumber(text) ?? text
  if (kind === 'yes_no') return text === 'yes' ? true : text === 'no' ? false : text
  if (kind !== 'money') return text
  const minor = minorFrom(text, currency)
  return minor === null ? text : { amount: minor, currency }
}

/** "1,200" and full-width digits are numbers; "about 600" is not. */
function wholeNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  return /^-?\d+$/.test(plain) ? Number(plain) : null
}

/** Why this cannot be saved as it stands: a code for the words under the field. */
export const typedProblem = (field: Field, typed: string, currency: string) => {
  const value = valueFrom(field, typed, currency)
  return value === null ? null : problemWith(value, field)
}
