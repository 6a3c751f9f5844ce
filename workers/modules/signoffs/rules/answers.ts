/** Approved · approved, with what is still to be put right · not approved. */
export const signoffAnswers = ['approve', 'approve_with_changes', 'changes_required'] as const
export type SignoffAnswer = (typeof signoffAnswers)[number]

export const approves = (answer: SignoffAnswer) => answer !== 'changes_required'

/** Whoever wants something changed says what. */
export const missingToSign = (answer: SignoffAnswer, comment: string | null) => (answer === 'approve' || comment ? [] : (['comment'] as const))
