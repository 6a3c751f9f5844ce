import type { BriefState } from '../../briefs/rules/states'

export const waitingReasons = ['submitted', 'answered', 'agreed'] as const
export type WaitingReason = (typeof waitingReasons)[number]

type Brief = { state: BriefState; eventId: string | null; openQuestions: number }

/** Why a brief waits for the agency: it came in, all that was asked is answered, or it is agreed and no event yet. Null while it waits for the client, or for nobody. */
export function waitsForAgency({ state, eventId, openQuestions }: Brief): WaitingReason | null {
  if (state === 'submitted') return 'submitted'
  if (state === 'clarifying') return openQuestions === 0 ? 'answered' : null
  return state === 'agreed' && !eventId ? 'agreed' : null
}
