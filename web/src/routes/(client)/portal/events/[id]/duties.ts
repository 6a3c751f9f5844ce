import type { DutyName } from '$shapes/modules/events/rules/duties'
import { m } from '$lib/words/messages'

const words: Record<DutyName, () => string> = {
  coordinator: m.portal_duty_coordinator,
  producer: m.portal_duty_producer,
  stage_manager: m.portal_duty_stage_manager,
  registration: m.portal_duty_registration,
  catering: m.portal_duty_catering,
  transport: m.portal_duty_transport,
  interpreting: m.portal_duty_interpreting,
  finance: m.portal_duty_finance,
  other: m.portal_duty_other,
}

export const dutyWords = (duty: string) => (words[duty as DutyName] ?? words.other)()
