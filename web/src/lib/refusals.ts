import { m } from '$lib/words/messages'

/** The API's codes are stable; what they say is ours. */
const refusals: Record<string, () => string> = {
  sign_in_first: m.refusal_sign_in_first,
  choose_agency: m.refusal_choose_agency,
  not_permitted: m.refusal_not_permitted,
  needs_full_scope: m.refusal_needs_full_scope,
  foreign_origin: m.refusal_foreign_origin,
  not_found: m.refusal_not_found,
  changed_meanwhile: m.refusal_changed_meanwhile,
  invalid: m.refusal_invalid,
  too_large: m.refusal_too_large,
  file_too_large: m.refusal_file_too_large,
  file_is_ready: m.refusal_file_is_ready,
  type_refused: m.refusal_type_refused,
  too_many: m.refusal_too_many,
  offline: m.refusal_offline,
  duty_given: m.refusal_duty_given,
  event_needs_coordinator: m.refusal_event_needs_coordinator,
  question_answered: m.refusal_question_answered,
  only_the_addressee_answers: m.refusal_only_the_addressee_answers,
  task_done: m.refusal_task_done,
  task_open: m.refusal_task_open,
  not_your_task: m.refusal_not_your_task,
  // what only a broken page or a broken line sends
  malformed: m.refusal_malformed,
  not_json: m.refusal_malformed,
  json_expected: m.refusal_malformed,
  octets_expected: m.refusal_malformed,
  length_required: m.refusal_malformed,
  key_too_long: m.refusal_malformed,
  key_used_for_another_body: m.refusal_malformed,
  cut_off: m.refusal_upload_broken,
  damaged_part: m.refusal_upload_broken,
  wrong_size: m.refusal_upload_broken,
  not_a_hash: m.refusal_upload_broken,
  parts_missing: m.refusal_upload_broken,
  upload_restarted: m.refusal_upload_broken,
  file_not_pending: m.refusal_upload_broken,
}

/** Our own codes, and the kinds of rule valibot names when a shape gives no code. */
const fields: Record<string, () => string> = {
  required: m.field_required,
  too_short: m.field_too_short,
  min_length: m.field_too_short,
  too_long: m.field_too_long,
  max_length: m.field_too_long,
  too_small: m.field_too_small,
  min_value: m.field_too_small,
  too_large: m.field_too_large,
  max_value: m.field_too_large,
  too_many: m.field_too_many,
  not_a_number: m.field_not_a_number,
  number: m.field_not_a_number,
  integer: m.field_not_a_number,
  not_money: m.field_not_money,
  not_a_date: m.field_not_a_date,
  iso_date: m.field_not_a_date,
  not_an_address: m.field_not_an_address,
  not_an_option: m.field_not_an_option,
  picklist: m.field_not_an_option,
  unknown_person: m.field_unknown_person,
  before_start: m.field_before_start,
  empty: m.field_empty,
}

export function refusalWords(code: string, requestId?: string): string {
  const words = refusals[code]
  if (words) return words()
  return requestId ? m.refusal_unexpected_reference({ reference: requestId }) : m.refusal_unexpected()
}

export function fieldWords(code: string): string {
  return (fields[code] ?? m.field_invalid)()
}
