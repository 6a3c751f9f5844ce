import { m } from '$lib/words/messages'

/** What is called how of training, and of whatever a colleague reads and answers. */
export const trainingFields: Record<string, () => string> = {
  minutes: m.audit_field_minutes,
  provider: m.audit_field_provider,
  industry: m.audit_field_industry,
  split: m.audit_field_split,
  scheme: m.audit_field_scheme,
  carried: m.audit_field_carried,
  tag: m.audit_field_tag,
  link: m.training_link,
  claimedBy: m.audit_field_claimed_by,
  claimedUntil: m.audit_field_claimed_until,
  verifiedBy: m.audit_field_verified_by,
  verifiedAt: m.audit_field_verified_at,
}
