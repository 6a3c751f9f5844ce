import { fail } from '@sveltejs/kit'
import type { Refusal } from '$lib/api'
import { m } from '$lib/words/messages'

type OwnWords = Record<string, Partial<Record<string, () => string>>>

/** What the general words ("write a little more") say too vaguely of these fields. */
export const ofPassword: OwnWords[string] = { too_short: m.field_password_too_short, too_long: m.field_password_too_long }
export const ofSlug: OwnWords[string] = { too_short: m.field_slug_length, too_long: m.field_slug_length }

/** A refused form: what was typed, what is wrong with it, and when it is worth trying again. */
export function refused<Values>(values: Values, refusal: Refusal, own: OwnWords = {}) {
  const { status, code, message, fields, details } = refusal
  return fail(status, { values, code, message, fields: { ...fields, ...inOwnWords(details.fields, own) }, until: until(details.seconds) })
}

function inOwnWords(codes: unknown, own: OwnWords): Record<string, string> {
  const said = Object.entries((codes ?? {}) as Record<string, string>).map(([field, code]) => [field, own[field]?.[code]?.()])
  return Object.fromEntries(said.filter(([, words]) => words))
}

const until = (seconds: unknown) => (typeof seconds === 'number' ? new Date(Date.now() + seconds * 1000).toISOString() : null)
