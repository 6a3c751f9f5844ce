import type { RejectReason } from '$shapes/modules/credentials/rules/review'
import { m } from '$lib/words/messages'

/** Why a paper was rejected, and what its holder does about it. */
const reasons: Record<RejectReason, { why: () => string; act: () => string }> = {
  illegible: { why: m.reject_illegible, act: m.reject_do_illegible },
  wrong_type: { why: m.reject_wrong_type, act: m.reject_do_wrong_type },
  name_mismatch: { why: m.reject_name_mismatch, act: m.reject_do_name_mismatch },
  number_invalid: { why: m.reject_number_invalid, act: m.reject_do_number_invalid },
  expired: { why: m.reject_expired, act: m.reject_do_expired },
  window_not_covered: { why: m.reject_window_not_covered, act: m.reject_do_window_not_covered },
  limit_too_low: { why: m.reject_limit_too_low, act: m.reject_do_limit_too_low },
  scope_missing: { why: m.reject_scope_missing, act: m.reject_do_scope_missing },
  forged_suspected: { why: m.reject_forged_suspected, act: m.reject_do_forged_suspected },
  other: { why: m.reject_other, act: m.reject_do_other },
}

export const whyRejected = (reason: RejectReason) => reasons[reason].why()
export const whatToDo = (reason: RejectReason) => reasons[reason].act()
export const reasonOptions = () => (Object.keys(reasons) as RejectReason[]).map((value) => ({ value, label: reasons[value].why() }))
