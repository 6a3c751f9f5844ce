import { m } from '$lib/words/messages'

/** The API's codes are stable; what they say is ours. */
const refusals: Record<string, () => string> = {
  malformed: m.refusal_malformed,
  unauthenticated: m.refusal_unauthenticated,
  forbidden: m.refusal_forbidden,
  not_found: m.refusal_not_found,
  conflict: m.refusal_conflict,
  changed_meanwhile: m.refusal_changed_meanwhile,
  too_large: m.refusal_too_large,
  unsupported_type: m.refusal_unsupported_type,
  invalid: m.refusal_invalid,
  too_many_requests: m.refusal_too_many_requests,
  offline: m.refusal_offline,
}

const fields: Record<string, () => string> = {
  required: m.field_required,
  too_short: m.field_too_short,
  too_long: m.field_too_long,
  too_small: m.field_too_small,
  too_large: m.field_too_large,
  not_a_number: m.field_not_a_number,
  not_a_date: m.field_not_a_date,
  not_an_email: m.field_not_an_email,
  not_a_phone: m.field_not_a_phone,
  not_an_option: m.field_not_an_option,
  taken: m.field_taken,
}

export function refusalWords(code: string, requestId?: string): string {
  const words = refusals[code]
  if (words) return words()
  return requestId ? m.refusal_unexpected_reference({ reference: requestId }) : m.refusal_unexpected()
}

export function fieldWords(code: string): string {
  return (fields[code] ?? m.field_invalid)()
}
