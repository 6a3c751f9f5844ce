import { m } from '$lib/words/messages'

/** What is called how of evaluations, tiers and standbys. */
export const worthFields: Record<string, () => string> = {
  bookingId: m.audit_field_booking_id,
  eventName: m.audit_field_event_name,
  side: m.audit_field_side,
  spend: m.audit_field_spend,
  marks: m.audit_field_marks,
  weights: m.audit_field_weights,
  incidents: m.audit_field_incidents,
  reply: m.audit_field_reply,
  score: m.audit_field_score,
  scored: m.audit_field_scored,
  tier: m.audit_field_tier,
  proposed: m.audit_field_proposed,
  reasons: m.audit_field_reasons,
  hours: m.audit_field_hours,
}
