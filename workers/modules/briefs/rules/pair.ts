import type { BriefState } from './states'

/** What two briefs are to each other: two events; two that belong together; one told twice, of which one has given way. */
export const pairAnswers = ['separate', 'related', 'replaced'] as const
export type PairAnswer = (typeof pairAnswers)[number]

/** Once it is agreed, or over, nobody is asked any more whether it was meant twice. */
export const isOpenToDoubt = (state: BriefState) => ['draft', 'submitted', 'clarifying', 'ready_to_agree'].includes(state)
