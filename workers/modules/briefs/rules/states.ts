/** draft → submitted ⇄ clarifying → ready_to_agree → agreed; an agreed brief becomes an event. */
export const briefStates = ['draft', 'submitted', 'clarifying', 'ready_to_agree', 'agreed'] as const
export type BriefState = (typeof briefStates)[number]
