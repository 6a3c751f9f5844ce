import { m } from '$lib/words/messages'

/** What is called how of skills and of who has them. */
export const skillFields: Record<string, () => string> = {
  skill: m.audit_field_skill,
  way: m.audit_field_way,
  seenOn: m.audit_field_seen_on,
  said: m.audit_field_said,
  saidOn: m.audit_field_said_on,
  assessedBy: m.audit_field_assessed_by,
  group: m.audit_field_group,
  months: m.audit_field_months,
  must: m.audit_field_must,
  of: m.audit_field_of,
}
