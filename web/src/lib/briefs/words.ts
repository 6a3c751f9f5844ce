import type { BriefState } from '$shapes/modules/briefs/rules/states'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

/** Each state's mark, and the word a client reads beside it. */
export const briefStates: Record<BriefState, { is: StateName; word: () => string }> = {
  draft: { is: 'draft', word: m.brief_state_draft },
  submitted: { is: 'in_progress', word: m.brief_state_submitted },
  clarifying: { is: 'in_progress', word: m.brief_state_clarifying },
  ready_to_agree: { is: 'waiting', word: m.brief_state_ready_to_agree },
  agreed: { is: 'done', word: m.brief_state_agreed },
  change_requested: { is: 'in_progress', word: m.brief_state_change_requested },
  withdrawn: { is: 'not_needed', word: m.brief_state_withdrawn },
  declined: { is: 'not_needed', word: m.brief_state_declined },
}
