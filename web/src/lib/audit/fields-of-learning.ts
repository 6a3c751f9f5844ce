import { m } from '$lib/words/messages'

/** What is called how of courses and badges. */
export const learningFields: Record<string, () => string> = {
  achievement: m.audit_field_achievement,
  criteria: m.audit_field_criteria,
  awardedOn: m.audit_field_awarded_on,
  awardedBy: m.audit_field_awarded_by,
  publishedAt: m.audit_field_published_at,
  holderName: m.audit_field_holder_name,
  keyId: m.audit_field_key_id,
  jwt: m.audit_field_jwt,
  revokedAt: m.audit_field_revoked_at,
  revokedBy: m.audit_field_revoked_by,
  revokedBecause: m.badges_because,
  publicKey: m.audit_field_public_key,
  lockedKey: m.audit_field_locked_key,
}
