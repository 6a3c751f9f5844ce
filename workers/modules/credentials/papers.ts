import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { demandKind, demandsOf } from './kinds'
import type { Paper } from './rules/kinds'
import { checklistOf } from './rules/progress'
import { onProfile } from './rules/known'
import { lastDayOf, standingOf } from './rules/standing'
import { shownRound } from './shown'
import type { Facts, Papers } from './shapes'
import type { papersOfHolders } from './store'

type Rows = Awaited<ReturnType<typeof papersOfHolders>>
type Asked = Parameters<typeof demandsOf>[0]

/** A paper as the rules know it: until which day it counts. */
export const asPaper = (ctx: Ctx, { id, kind, state, validFrom, validTo, submittedAt }: Rows[number]): Paper => ({
  id, kind, state, validFrom, submittedAt,
  validTo: submittedAt ? lastDayOf(demandKind(kind), { validTo, submittedOn: dayIn(ctx.agency.zone, submittedAt) }) : validTo,
})

/** What is asked of a holder and how each of it stands today, the most urgent first. */
export function papersFor(ctx: Ctx, asked: Asked, rows: Rows): Papers {
  const papers = Map.groupBy(rows.map((row) => asPaper(ctx, row)), ({ kind }) => kind)
  const { lines, nextStep, accepted, of } = checklistOf(demandsOf(asked), papers, dayIn(ctx.agency.zone, ctx.now()))
  const short = (paper: Paper | null) => {
    const row = paper && rows.find(({ id }) => id === paper.id)
    return row ? { ...shownRound(row), files: row.files } : null
  }
  return {
    lines: lines.map(({ kind, level, standing, paper, arriving }) => ({ kind, names: demandKind(kind).names, hint: demandKind(kind).hint, level, standing, paper: short(paper), arriving: short(arriving) })),
    nextStep: nextStep?.kind ?? null, accepted, of,
  }
}

/** What these papers of one supplier say of them that their profile shows, in the order of the kinds' names; what was rejected says nothing. */
export function factsOf(ctx: Ctx, rows: Rows): Facts {
  const today = dayIn(ctx.agency.zone, ctx.now())
  return [...Map.groupBy(rows.filter(({ holderKind }) => holderKind === 'supplier'), ({ kind }) => kind)].flatMap(([code, rounds]) => {
    const { standing, paper } = standingOf(rounds.map((row) => asPaper(ctx, row)), today)
    const said = standing !== 'rejected' && rounds.find(({ id }) => id === paper?.id)
    const fields = said ? onProfile(demandKind(code)).flatMap(({ code: field, names, kind }) => (said.fields[field] ? [{ code: field, names, kind, value: said.fields[field] }] : [])) : []
    return said && fields.length > 0 ? [{ kind: code, names: demandKind(code).names, standing, reviewedAt: said.reviewedAt, validTo: said.validTo, fields }] : []
  })
}
