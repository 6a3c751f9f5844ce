import { briefStates, type BriefState } from './states'

export const waitingReasons = ['submitted', 'answered', 'agreed', 'change_requested'] as const
export type WaitingReason = (typeof waitingReasons)[number]

const reasons: Partial<Record<BriefState, WaitingReason>> = { submitted: 'submitted', clarifying: 'answered', agreed: 'agreed', change_requested: 'change_requested' }

/**
 * Why a brief with nothing open and no event waits for the agency: it came in, all that was asked is answered, it is agreed,
 * or a change of it is asked for, whether or not there is an event.
 */
export const reasonToWait = (state: BriefState) => reasons[state] ?? null

/** The states in which a brief can wait for the agency. */
export const waitingStates = briefStates.filter((state) => reasonToWait(state))
