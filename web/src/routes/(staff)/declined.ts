import { fail } from '@sveltejs/kit'
import type { Refusal } from '$lib/api'

type Values = Record<string, string | string[]>

/** A form that was not taken: which one of the page, what was typed, and why. `current` is what somebody else wrote meanwhile. */
export function declined<V extends Values>(form: string, { status, code, message, fields, details }: Refusal, values = {} as V) {
  const current = code === 'changed_meanwhile' ? ((details.current as Record<string, unknown> | undefined) ?? null) : null
  return fail(status, { form, code, message, fields, values, current, missing: (details.missing as string[] | undefined) ?? [] })
}
