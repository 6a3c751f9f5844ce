import type { Level, Paper } from './kinds'
import { standingOf, type Stands } from './standing'

export type Line = Stands & { kind: string; level: Level }

/** What wants doing most comes first; what can wait for somebody else comes after it, what need not be done last. */
const urgency = ['rejected', 'expired', 'required', 'expiring', 'uploaded', 'in_review', 'verified', 'if_applicable', 'optional'] as const

/** A newer paper that was rejected is what to look at, though an older one holds. */
function urgencyOf({ standing, level, arriving }: Line): number {
  if (arriving?.state === 'rejected') return 0
  return urgency.indexOf(standing === 'asked' ? level : standing)
}

/** Whether it is the holder's turn: nothing is to be done while a paper is being looked at, or for what need not be shown. */
const theirTurn = (line: Line) => line.arriving?.state !== 'in_review' && urgencyOf(line) <= urgency.indexOf('uploaded')

const holds = ({ standing }: Line) => standing === 'verified' || standing === 'expiring'

/** `papers`: of one holder, by kind. `accepted` of `of` required ones hold today; `nextStep`: the one thing to do now, null when there is none. */
export function checklistOf(demands: readonly { kind: string; level: Level }[], papers: ReadonlyMap<string, readonly Paper[]>, today: string) {
  const lines = demands.map(({ kind, level }): Line => ({ kind, level, ...standingOf(papers.get(kind) ?? [], today) })).toSorted((a, b) => urgencyOf(a) - urgencyOf(b))
  const required = lines.filter(({ level }) => level === 'required')
  return { lines, nextStep: lines.find(theirTurn) ?? null, accepted: required.filter(holds).length, of: required.length }
}
