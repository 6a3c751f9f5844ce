import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'
import type { Call } from './types'

/** Where a call stands, as each side says it. */
export const stages: Record<Call['stage'], { is: StateName; word: () => string }> = {
  arranged: { is: 'planned', word: m.call_stage_arranged },
  off: { is: 'not_needed', word: m.call_stage_off },
  report_open: { is: 'in_progress', word: m.call_stage_report_open },
  sent: { is: 'waiting', word: m.call_stage_sent },
  confirmed: { is: 'done', word: m.call_stage_confirmed },
  not_right: { is: 'at_risk', word: m.call_stage_not_right },
}

export const kinds: Record<Call['kind'], () => string> = { call: m.call_kind_call, visit: m.call_kind_visit }
