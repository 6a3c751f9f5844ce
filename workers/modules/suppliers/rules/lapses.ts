import type { Paper } from '../../credentials/rules/kinds'
import { covers, type Window } from '../../credentials/rules/standing'

export type Lapse<P> = { paper: P; on: string; when: 'before' | 'during' }

/** Papers that hold today and will not hold to the end of a window, soonest first; not those that another of their kind makes up for. */
export function lapsing<P extends Paper>(papers: readonly P[], window: Window, today: string): Lapse<P>[] {
  const verified = papers.filter(({ state }) => state === 'verified')
  const madeUp = new Set(verified.filter((paper) => covers(paper, window) === 'covered').map(({ kind }) => kind))
  return verified
    .flatMap((paper) => (paper.validTo !== null && paper.validTo >= today && paper.validTo < window.to && !madeUp.has(paper.kind) ? [{ paper, on: paper.validTo, when: paper.validTo < window.from ? ('before' as const) : ('during' as const) }] : []))
    .toSorted((a, b) => a.on.localeCompare(b.on))
}
