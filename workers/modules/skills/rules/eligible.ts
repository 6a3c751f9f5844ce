import { covers, proving, type Window } from '../../credentials/rules/standing'
import type { Level } from './levels'

export type { Window } from '../../credentials/rules/standing'

/** Days on which somebody cannot, or would have to be in two places; `must`: whoever takes the duty then is simply not there. */
export type Busy = Window & { why: 'leave' | 'event'; title: string | null; must: boolean }

/** A paper of theirs that has been verified, a newer one in its place or not; days, null for none. */
export type Verified = { kind: string; state: 'verified' | 'superseded'; validFrom: string | null; validTo: string | null }

/** What a duty asks: levels of skills, and papers. */
export type Asks = { skills: { skill: string; level: Level; must: boolean }[]; papers: { kind: string; must: boolean }[] }

/** What is on record of somebody in a skill: null while nobody has assessed it; `stale`: to be assessed anew, until then it counts for nothing. */
export type OnRecord = { level: number | null; stale: boolean }

/** Why somebody should not take a duty, or with `must` may not: a level that is missing or to be assessed anew, a paper they have none of or that ends too early, days that are taken. */
export type Reason =
  | { code: 'level_missing'; must: boolean; skill: string; has: number | null; stale: boolean; needs: Level }
  | { code: 'paper_missing'; must: boolean; paper: string }
  | { code: 'paper_lapses'; must: boolean; paper: string; until: string }
  | { code: 'not_free'; must: boolean; why: Busy['why']; title: string | null; from: string; to: string }

type Candidate = { level: (skill: string) => OnRecord; papers: readonly Verified[]; busy: readonly Busy[] }

/** All that speaks against it over these days, what keeps them from it first. */
export function reasonsAgainst({ skills, papers }: Asks, candidate: Candidate, window: Window): Reason[] {
  const lacking = skills.flatMap(({ skill, level, must }): Reason[] => {
    const { level: has, stale } = candidate.level(skill)
    return stale || (has ?? 0) < level ? [{ code: 'level_missing', must, skill, has, stale, needs: level }] : []
  })
  const taken = candidate.busy.filter((busy) => overlaps(busy, window)).map(({ why, title, from, to, must }): Reason => ({ code: 'not_free', must, why, title, from, to }))
  return [...lacking, ...papers.flatMap((asked) => paperReason(asked, candidate.papers, window)), ...taken].sort((a, b) => Number(b.must) - Number(a.must))
}

/** What somebody holds today without being asked for it: it is worth a word where it ends before the duty does. */
export const heldToday = (papers: readonly Verified[], today: string): Asks['papers'] =>
  [...new Set(papers.flatMap(({ kind, validTo }) => (validTo !== null && validTo >= today ? [kind] : [])))].map((kind) => ({ kind, must: false }))

/** Whoever has one that holds on all these days has no reason against them; else of those that end too early the last is spoken of. */
function paperReason({ kind, must }: Asks['papers'][number], papers: readonly Verified[], window: Window): Reason[] {
  const theirs = proving(papers.filter((paper) => paper.kind === kind))
  if (theirs.some((paper) => covers(paper, window) === 'covered')) return []
  const until = theirs.flatMap((paper) => (covers(paper, window) === 'lapses' ? paper.validTo! : [])).sort().at(-1)
  return [until ? { code: 'paper_lapses', must, paper: kind, until } : { code: 'paper_missing', must, paper: kind }]
}

/** Whether two windows have a day in common. */
export const overlaps = (a: Window, b: Window) => a.from <= b.to && b.from <= a.to

/** Whether nothing that is required speaks against it. */
export const mayTake = (reasons: readonly Reason[]) => reasons.every(({ must }) => !must)
