import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { askedFor, together } from '../../kernel/together'
import { kindIn, paperTableAsked } from './kinds'
import { asPaper, papersShown } from './papers'
import { certificateHorizon, standingOf } from './rules/standing'
import type { PaperTable } from './rules/table'
import type { Held } from './shapes'
import { papersOfHolders } from './store'

type Rows = Awaited<ReturnType<typeof papersOfHolders>>

/** What somebody of staff can hold and what of it they do, oneself unless another is named; of whom the actor may see nothing, nothing is held. */
export async function certificatesOf(ctx: Ctx, personId = ctx.actor.id!) {
  const [table, rows] = await together(ctx, paperTableAsked(ctx), askedFor(papersOfHolders(ctx, [personId]), (all) => all))
  const theirs = [...table.kinds.values()].filter(({ holders, archivedAt }) => holders.includes('person') && archivedAt === null)
  return papersShown(ctx, table, theirs.map(({ code }) => ({ kind: code, level: 'optional' as const })), rows)
}

/** What these rounds of one holder come to, read in one trip with other things: each kind once, what ends first before the rest. */
export function heldIn(ctx: Ctx, table: PaperTable, rows: Rows): Held[] {
  const today = dayIn(ctx.agency.zone, ctx.now())
  return [...Map.groupBy(rows, ({ kind }) => kind)].flatMap(([kind, rounds]): Held[] => {
    const { standing, paper, arriving } = standingOf(rounds.map((row) => asPaper(ctx, table, row)), today, certificateHorizon)
    const round = rounds.find(({ id }) => id === paper?.id)
    if (!paper || !round) return []
    const { fields: { number, issuer }, endless: noExpiry } = round
    const { validFrom, validTo } = paper
    return [{ kind, names: kindIn(table, kind).names, standing, validFrom, validTo, noExpiry, number: number || null, issuer: issuer || null, coming: arriving?.state ?? null }]
  }).toSorted((a, b) => (a.validTo ?? '9999').localeCompare(b.validTo ?? '9999'))
}
