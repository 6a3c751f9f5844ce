import { fail } from '@sveltejs/kit'
import type { Refusal } from '$lib/api'
import type { Refused } from './refused'

/** An act on many rows that was done with none. */
export const noneDone = (message: string) => fail<Refused>(422, { form: 'many', code: 'invalid', message, fields: {}, values: {}, current: null, missing: [] })

/** What is missing, said at the field where it is written: `words` by what the API calls it, then by field. */
export function atField(refusal: Refusal, words: Record<string, Record<string, string>>): Refusal {
  const { missing = [], tasks = [] } = refusal.details as { missing?: string[]; tasks?: { missing: string[] }[] }
  const wanting = [...missing, ...tasks.flatMap((task) => task.missing)]
  return { ...refusal, fields: Object.assign({}, refusal.fields, ...wanting.map((one) => words[one] ?? {})) as Refusal['fields'] }
}

/** A form that was not taken: which one of the page, what was typed, and why. */
export function declined(form: string, { status, code, message, fields, details }: Refusal, values: Refused['values'] = {}) {
  const current = code === 'changed_meanwhile' ? ((details.current as Refused['current'] | undefined) ?? null) : null
  return fail<Refused>(status, { form, code, message, fields, values, current, missing: (details.missing as string[] | undefined) ?? [] })
}
