import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { kindIn } from './kinds'
import type { Paper } from './rules/kinds'
import { onProfile } from './rules/known'
import { checklistOf, type Line } from './rules/progress'
import { lastDayOf, standingOf } from './rules/standing'
import { askedOf, type PaperTable } from './rules/table'
import { shownRound } from './shown'
import type { Facts, Papers } from './shapes'
import type { papersOfSuppliers } from './store'

type Rows = Awaited<ReturnType<typeof papersOfSuppliers>>
type Round = Pick<Rows[number], 'id' | 'kind' | 'state' | 'validFrom' | 'validTo' | 'submittedAt'>

/** A paper as the rules know it: until which day it counts. */
export const asPaper = (ctx: Ctx, table: PaperTable, { id, kind, state, validFrom, validTo, submittedAt }: Round): Paper => ({
  id, kind, state, validFrom, submittedAt,
  validTo: submittedAt ? lastDayOf(kindIn(table, kind), { validTo, submittedOn: dayIn(ctx.agency.zone, submittedAt) }) : validTo,
})

/** The last day on which a paper that must be fresh counts, where that comes before its own end; null for any other. */
export function freshTo(ctx: Ctx, table: PaperTable, round: Round) {
  const { validTo } = asPaper(ctx, table, round)
  return validTo === round.validTo ? null : validTo
}

/** What is asked of a holder and how each of it stands today, the most urgent first. */
export const papersFor = (ctx: Ctx, table: PaperTable, asked: Parameters<typeof askedOf>[1], rows: Rows, passed?: ReadonlyMap<string, string>): Papers => papersShown(ctx, table, askedOf(table, asked), rows, passed)

export function papersShown(ctx: Ctx, table: PaperTable, demands: ReturnType<typeof askedOf>, rows: Rows, passed: ReadonlyMap<string, string> = new Map()): Papers {
  const papers = Map.groupBy(rows.map((row) => asPaper(ctx, table, row)), ({ kind }) => kind)
  const today = dayIn(ctx.agency.zone, ctx.now())
  const { lines, nextStep, accepted, of } = checklistOf(demands, papers, today, passed)
  const others = [...papers.keys()].filter((kind) => !demands.some((one) => one.kind === kind))
  const short = (paper: Paper | null) => {
    const row = paper && rows.find(({ id }) => id === paper.id)
    return row ? { ...shownRound(row), freshTo: freshTo(ctx, table, row), files: row.files } : null
  }
  const shown = ({ kind, level, standing, until, paper, arriving }: Line) => {
    const { names, hint } = kindIn(table, kind)
    return { kind, names, hint, level, standing, until, paper: short(paper), arriving: short(arriving) }
  }
  return {
    lines: lines.map(shown), others: checklistOf(others.map((kind) => ({ kind, level: 'optional' as const })), papers, today).lines.map(shown),
    nextStep: nextStep?.kind ?? null, accepted, of,
  }
}

/** What these papers of one supplier say of them that their profile shows, in the order of the kinds' names; what was rejected says nothing. */
export function factsOf(ctx: Ctx, table: PaperTable, rows: Rows): Facts {
  const today = dayIn(ctx.agency.zone, ctx.now())
  return [...Map.groupBy(rows.filter(({ holderKind }) => holderKind === 'supplier'), ({ kind }) => kind)].flatMap(([code, rounds]) => {
    const { standing, paper } = standingOf(rounds.map((row) => asPaper(ctx, table, row)), today)
    const kind = kindIn(table, code)
    const said = standing !== 'rejected' && rounds.find(({ id }) => id === paper?.id)
    const fields = said ? onProfile(kind).flatMap((field) => (said.fields[field.code] ? [{ code: field.code, names: field.names, kind: field.kind, value: said.fields[field.code]! }] : [])) : []
    return said && fields.length > 0 ? [{ kind: code, names: kind.names, standing, reviewedAt: said.reviewedAt, validTo: said.validTo, fields }] : []
  })
}
