import type { Ctx } from '../../kernel/ctx'
import { askedFor, together } from '../../kernel/together'
import { paperTableAsked } from './kinds'
import { papersShown } from './papers'
import { papersOfHolders } from './store'

/** What somebody of staff can hold and what of it they do, oneself unless another is named; of whom the actor may see nothing, nothing is held. */
export async function certificatesOf(ctx: Ctx, personId = ctx.actor.id!) {
  const [table, rows] = await together(ctx, paperTableAsked(ctx), askedFor(papersOfHolders(ctx, [personId]), (all) => all))
  const theirs = [...table.kinds.values()].filter(({ holders, archivedAt }) => holders.includes('person') && archivedAt === null)
  return papersShown(ctx, table, theirs.map(({ code }) => ({ kind: code, level: 'optional' as const })), rows)
}
