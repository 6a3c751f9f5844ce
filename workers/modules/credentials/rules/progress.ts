import type { Level, Paper } from './kinds'
import { standingOf, type Stands } from './standing'

/** `until`: the last day on which it is let pass without a paper. */
export type Line = Stands & { kind: string; level: Level; until: string | null }

/** What wants doing most comes first; what can wait for somebody else comes after it, what need not be done last. */
const urgency = ['rejected', 'expired', 'required', 'expiring', 'uploaded', 'in_review', 'excepted', 'verified', 'if_applicable', 'optional'] as const

/** A newer paper that was rejected is what to look at, though an older one holds. */
function urgencyOf({ standing, level, arriving }: Line): number {
  if (arriving?.state === 'rejected') return 0
  return urgency.indexOf(standing === 'asked' ? level : standing)
}

/** Whether it is the holder's turn: nothing is to be done while a paper is being looked at, or for what need not be shown. */
const theirTurn = (line: Line) => line.arriving?.state !== 'in_review' && urgencyOf(line) <= urgency.indexOf('uploaded')

const holds = ({ standing }: Line) => standing === 'verified' || standing === 'expiring' || standing === 'excepted'

/** What is let pass is never shown as a paper that holds, and a paper that holds needs no exception. */
const lineOf = (line: Omit<Line, 'until'>, until: string | undefined): Line =>
  (until === undefined || line.standing === 'verified' || line.standing === 'expiring' ? { ...line, until: null } : { ...line, standing: 'excepted', until })

/** `passed`: kinds that are let pass, and until when. `papers`: of one holder, by kind. `accepted` of `of` required ones hold today; `nextStep`: the one thing to do now, null when there is none. */
export function checklistOf(demands: readonly { kind: string; level: Level }[], papers: ReadonlyMap<string, readonly Paper[]>, today: string, passed: ReadonlyMap<string, string> = new Map()) {
  const lines = demands.map(({ kind, level }): Line => lineOf({ kind, level, ...standingOf(papers.get(kind) ?? [], today) }, passed.get(kind))).toSorted((a, b) => urgencyOf(a) - urgencyOf(b))
  const required = lines.filter(({ level }) => level === 'required')
  return { lines, nextStep: lines.find(theirTurn) ?? null, accepted: required.filter(holds).length, of: required.length }
}
