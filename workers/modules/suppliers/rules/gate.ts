import { daysLater } from '../../../kernel/rules/days'
import type { Level, Paper } from '../../credentials/rules/kinds'
import { covers, proving, standingOf, type Window } from '../../credentials/rules/standing'
import type { Decision } from './qualification'
import type { Registration } from './registration'
import type { RestrictionKind } from './restriction'

type PaperWhy = 'asked' | 'uploaded' | 'in_review' | 'rejected' | 'expired' | 'not_yet' | 'lapses'

export type MissingToAward =
  | { what: 'registration'; why: Registration }
  | { what: 'restriction'; why: Exclude<RestrictionKind, 'none'>; until: string | null }
  | { what: 'qualification'; why: 'none' | 'lapses'; until: string | null }
  | { what: 'condition'; why: string }
  | MissingPaper

/** `holderId`: whose of the crew, where it is not the supplier's own. */
type MissingPaper = { what: 'paper'; kind: string; why: PaperWhy; until: string | null; holderId?: string }

type Asked = {
  registration: Registration
  /** As it holds today. */
  restriction: { kind: RestrictionKind; until: string | null }
  /** The decision in force today for this category and region, null without one. */
  qualification: Decision | null
  /** The papers that must be there, and those of them the caller asks for beyond. */
  demands: readonly { kind: string }[]
  extra: readonly string[]
  /** Kinds that are let pass for these days. */
  passed?: readonly string[]
  papers: readonly Paper[]
  window: Window
  today: string
}

/** What keeps a supplier from being booked for a window; empty when nothing does. A probation is a restriction: whoever books in it does so by an override. */
export function missingToAward({ registration, restriction, qualification, demands, extra, passed = [], papers, window, today }: Asked): MissingToAward[] {
  const kinds = [...new Set([...demands.map(({ kind }) => kind), ...extra])].filter((kind) => !passed.includes(kind))
  return [
    ...(registration === 'registered' ? [] : [{ what: 'registration' as const, why: registration }]),
    ...(restriction.kind === 'none' ? [] : [{ what: 'restriction' as const, why: restriction.kind, until: restriction.until }]),
    ...missingOfQualification(qualification, window),
    ...kinds.flatMap((kind) => missingPaper(kind, papers.filter((paper) => paper.kind === kind), { window, today })),
  ]
}

function missingOfQualification(decision: Decision | null, { to }: Window): MissingToAward[] {
  if (!decision || decision.outcome === 'rejected') return [{ what: 'qualification', why: 'none', until: null }]
  const conditions = decision.outcome === 'conditional' ? decision.conditions.filter(({ met }) => !met) : []
  return [
    ...(decision.until < to ? [{ what: 'qualification' as const, why: 'lapses' as const, until: decision.until }] : []),
    ...conditions.map(({ text }) => ({ what: 'condition' as const, why: text })),
  ]
}

/** Whether two people have said that they are not to be hired: one alone, who only manages, does not pass over that. */
export const isBlacklisted = (missing: readonly { what: string; why: string }[]) => missing.some(({ what, why }) => what === 'restriction' && why === 'blacklisted')

/** Those of a crew who come, with the papers that must be there of each. */
type Coming = { id: string; demands: readonly { kind: string }[]; papers: readonly Paper[] }

/** What somebody must show: what is required of everybody, and what applies to them, as they have shown it before. */
export const bindingOf = (asked: readonly { kind: string; level: Level }[], papers: readonly Paper[]) =>
  asked.filter(({ kind, level }) => level === 'required' || (level === 'if_applicable' && papers.some((paper) => paper.kind === kind && paper.state === 'verified')))

/** What those who come lack themselves: a colleague's paper makes up for nobody's. */
export const missingOfCrew = (crew: readonly Coming[], days: { window: Window; today: string }): MissingPaper[] =>
  crew.flatMap(({ id, demands, papers }) => demands.flatMap(({ kind }) => missingPaper(kind, papers.filter((paper) => paper.kind === kind), days).map((one) => ({ ...one, holderId: id }))))

/** Of several holders of one kind the paper of one that covers the window is enough. */
function missingPaper(kind: string, papers: readonly Paper[], { window, today }: { window: Window; today: string }): MissingPaper[] {
  if (proving(papers).some((paper) => covers(paper, window) === 'covered')) return []
  const { standing, paper } = standingOf(papers, today)
  const why = paper?.state === 'verified' && standing !== 'expired' ? covers(paper, window) : standing
  return [{ what: 'paper', kind, why: why as PaperWhy, until: paper?.validTo ?? null }]
}

export type Override = { approverId: string | null; reason: string | null; endsOn: string }

/** Whoever is let pass must be looked at again: so many days after the window it ends at the latest. */
const overriddenAtMost = 90

/** What a named person still has to say to book all the same: who they are, why, and until when; it lasts as long as the window, and not for ever. */
export function missingToOverride({ approverId, reason, endsOn }: Override, { to }: Window) {
  const missing: ('approver' | 'reason' | 'ends_on')[] = []
  if (!approverId) missing.push('approver')
  if (!reason?.trim()) missing.push('reason')
  if (endsOn < to || endsOn > daysLater(to, overriddenAtMost)) missing.push('ends_on')
  return missing
}
