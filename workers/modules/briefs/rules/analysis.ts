/** What may go wrong, and what is done about it; null while nobody knows. */
export type Risk = { risk: string; answer: string | null }

type Written = { goals: string; needs: string; risks: readonly Risk[]; writtenBy: string; reviewedBy: string | null }

/** `analysis`: nothing is written to review · `own`: nobody reviews what they wrote last. */
export function missingToReview(analysis: Written | null, reviewer: string) {
  if (!analysis || (analysis.goals === '' && analysis.needs === '' && analysis.risks.length === 0)) return ['analysis'] as const
  return analysis.writtenBy === reviewer ? (['own'] as const) : []
}
