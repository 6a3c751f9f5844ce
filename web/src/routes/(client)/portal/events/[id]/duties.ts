import type { DutyName } from '$shapes/modules/events/rules/duties'
import { m } from '$lib/words/messages'

const words: Record<DutyName, () => string> = {
  coordinator: m.portal_duty_coordinator,
  producer: m.portal_duty_producer,
  stage_manager: m.portal_duty_stage_manager,
  programme: m.duty_programme,
  venue: m.duty_venue,
  suppliers: m.duty_suppliers,
  av: m.duty_av,
  design: m.duty_design,
  logistics: m.duty_logistics,
  operations: m.duty_operations,
  registration: m.portal_duty_registration,
  catering: m.portal_duty_catering,
  transport: m.portal_duty_transport,
  interpreting: m.portal_duty_interpreting,
  finance: m.portal_duty_finance,
  other: m.portal_duty_other,
}

export const dutyWords = (duty: string) => (words[duty as DutyName] ?? words.other)()
