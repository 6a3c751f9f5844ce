/** What the agency may have to say yes to itself. */
export const acts = ['brief.freeze'] as const
export type Act = (typeof acts)[number]

/** Granted, refused and withdrawn are for good: whoever still wants it asks anew. */
export const approvalStates = ['open', 'granted', 'refused', 'withdrawn'] as const
export type ApprovalState = (typeof approvalStates)[number]
