/** What the agency may have to say yes to itself. */
export const acts = ['brief.freeze', 'training.attend'] as const
export type Act = (typeof acts)[number]
/** Those that somebody asks for themself: nobody's business but theirs and of whoever says yes. */
export const ownActs: readonly Act[] = ['training.attend']

/** Granted, refused and withdrawn are for good: whoever still wants it asks anew. What somebody asked for themself they may give up once it is granted. */
export const approvalStates = ['open', 'granted', 'refused', 'withdrawn'] as const
export type ApprovalState = (typeof approvalStates)[number]

/** As much of the newest that was asked for a subject as the subject's own module reads along. */
export type Newest = { id: string; revision: number; state: ApprovalState; sha256: string; figures: unknown; at: string }
