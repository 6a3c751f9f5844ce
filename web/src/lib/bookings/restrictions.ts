import type { BlacklistReason, RestrictionKind } from '$shapes/modules/suppliers/rules/restriction'
import { m } from '$lib/words/messages'

const kinds: Record<RestrictionKind, () => string> = { none: m.restriction_none, suspended: m.restriction_suspended, blacklisted: m.restriction_blacklisted, probation: m.restriction_probation }
export const restrictionWords = (kind: RestrictionKind) => kinds[kind]()

const grounds: Record<BlacklistReason, () => string> = {
  forged_document: m.blacklist_forged_document, bribery: m.blacklist_bribery, food_safety: m.blacklist_food_safety, safety_breach: m.blacklist_safety_breach, no_show: m.blacklist_no_show,
  confidentiality_breach: m.blacklist_confidentiality_breach, subcontracting_without_consent: m.blacklist_subcontracting_without_consent, unresolved_dispute: m.blacklist_unresolved_dispute,
}
export const blacklistWords = (code: BlacklistReason) => grounds[code]()
