import type { EventState } from '$shapes/modules/events/rules/states'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

/** How far the work on an event is, for whoever shows it. */
export const eventStates: Record<EventState, { is: StateName; word: () => string }> = {
  planning: { is: 'planned', word: m.event_state_planning },
  ready: { is: 'done', word: m.event_state_ready },
  live: { is: 'in_progress', word: m.event_state_live },
  wrap_up: { is: 'in_progress', word: m.event_state_wrap_up },
  closed: { is: 'done', word: m.event_state_closed },
  cancelled: { is: 'blocked', word: m.event_state_cancelled },
}
