import type { BriefState } from '$shapes/modules/briefs/rules/states'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

/** Where a brief stands, as the agency says it. */
export const staffStates: Record<BriefState, { is: StateName; word: () => string }> = {
  draft: { is: 'draft', word: m.briefs_draft },
  submitted: { is: 'in_progress', word: m.briefs_submitted },
  clarifying: { is: 'in_progress', word: m.briefs_clarifying },
  ready_to_agree: { is: 'waiting', word: m.briefs_ready_to_agree },
  agreed: { is: 'done', word: m.briefs_agreed },
  change_requested: { is: 'in_progress', word: m.briefs_change_requested },
  withdrawn: { is: 'not_needed', word: m.briefs_withdrawn },
  declined: { is: 'not_needed', word: m.briefs_declined },
}
