import { ownName } from '../../../kernel/rules/names'
import type { Field, Value } from './form'

/** What somebody says of their wish before they have a brief. */
export type Enquiry = { family: string; given: string; email: string; phone: string | null; wish: string; on: string | null; expected: number | null }

/** The answers that lie in it, of what this form asks. */
export function enquiryAnswers({ family, given, email, phone, wish, on, expected }: Enquiry, asked: readonly Field[]): { field: string; value: Value }[] {
  const contact = [ownName({ family, given, latin: null }), phone, email].filter(Boolean).join(', ')
  const said: [string, Value | null][] = [['goal', wish], ['contact', contact], ['from', on], ['to', on], ['expected', expected]]
  return said.flatMap(([field, value]) => (value !== null && asked.some(({ key }) => key === field) ? [{ field, value }] : []))
}
