import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { demandKind, demandsOf } from './kinds'
import type { Paper } from './rules/kinds'
import { checklistOf } from './rules/progress'
import { lastDayOf } from './rules/standing'
import { shownRound } from './shown'
import type { Papers } from './shapes'
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
