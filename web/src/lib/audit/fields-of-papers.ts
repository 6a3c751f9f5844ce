import { m } from '$lib/words/messages'

/** What is called how of papers. */
export const paperFields: Record<string, () => string> = {
  holderKind: m.audit_field_holder_kind,
  holderId: m.audit_field_holder_id,
  fields: m.audit_field_fields,
  whose: m.audit_field_whose,
  onEvent: m.audit_field_on_event,
  hint: m.audit_field_hint,
  ranges: m.audit_field_ranges,
  stamped: m.audit_field_stamped,
  holders: m.audit_field_holders,
  holder: m.audit_field_holder,
}
