import { m } from '$lib/words/messages'

/** What the API refuses of courses, training outside and badges. */
export const learningRefusals: Record<string, () => string> = {
  request_elsewhere: m.refusal_request_elsewhere,
  session_not_over: m.refusal_session_not_over,
  session_settled: m.refusal_session_settled,
  session_not_ahead: m.refusal_session_not_ahead,
  in_it_already: m.refusal_in_it_already,
  elsewhere_then: m.refusal_elsewhere_then,
  guests_elsewhere: m.refusal_guests_elsewhere,
  course_archived: m.refusal_course_archived,
  not_yours_to_hold: m.refusal_not_yours_to_hold,
  wrong_code: m.refusal_wrong_code,
  not_signing_in: m.refusal_not_signing_in,
  not_there: m.refusal_not_there,
  no_certificate: m.refusal_no_certificate,
  badge_revoked: m.refusal_badge_revoked,
  no_vault_key: m.refusal_no_vault_key,
  edition_there: m.refusal_edition_there,
  cycle_there: m.refusal_cycle_there,
  scheme_followed: m.refusal_scheme_followed,
  cycle_runs: m.refusal_cycle_runs,
  entry_claimed: m.refusal_entry_claimed,
  entry_verified: m.refusal_entry_verified,
  entry_not_open: m.refusal_entry_not_open,
  entry_not_submitted: m.refusal_entry_not_submitted,
  entry_not_verifiable: m.refusal_entry_not_verifiable,
}

/** What is wrong with a scheme, or with the day from which somebody works for it, by field. */
export const schemeFields: Record<string, () => string> = {
  begun_too_long_ago: m.field_begun_too_long_ago,
  before_a_working_life: m.field_before_a_working_life,
  not_quarters: m.field_not_quarters,
  not_whole: m.field_not_whole,
  above_the_cap: m.field_above_the_cap,
  above_the_parts: m.field_above_the_parts,
  above_the_years: m.field_above_the_years,
  asks_nothing: m.field_asks_nothing,
  counted_before: m.field_counted_before,
  kind_not_chosen: m.field_kind_not_chosen,
  counts_nothing: m.field_counts_nothing,
  before_1970: m.field_before_1970,
  years_ahead: m.field_years_ahead,
}

/** The same of one field. */
export const learningFields: Record<string, () => string> = {
  not_minutes: m.field_not_minutes,
  years_ago: m.field_years_ago,
  not_oneself: m.field_not_oneself,
  shorter_than_its_course: m.field_shorter_than_its_course,
  fewer_than_taken: m.field_fewer_than_taken,
  has_a_place: m.field_has_a_place,
}
