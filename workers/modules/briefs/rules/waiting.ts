import { briefStates, type BriefState } from './states'

export const waitingReasons = ['submitted', 'answered', 'agreed'] as const
export type WaitingReason = (typeof waitingReasons)[number]

const reasons: Partial<Record<BriefState, WaitingReason>> = { submitted: 'submitted', clarifying: 'answered', agreed: 'agreed' }

/** Why a brief with nothing open and no event waits for the agency: it came in, all that was asked is answered, or it is agreed. */
export const reasonToWait = (state: BriefState) => reasons[state] ?? null

/** The states in which a brief can wait for the agency. */
export const waitingStates = briefStates.filter((state) => reasonToWait(state))
