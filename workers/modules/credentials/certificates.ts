import type { Ctx } from '../../kernel/ctx'
import { askedFor, together } from '../../kernel/together'
import { paperTableAsked } from './kinds'
import { certificatesIn } from './papers'
import { papersOfHolders } from './store'

/** What somebody of staff holds, oneself unless another is named; of whom the actor may see nothing, there is nothing. */
export async function certificatesOf(ctx: Ctx, personId = ctx.actor.id!) {
  const [table, rows] = await together(ctx, paperTableAsked(ctx), askedFor(papersOfHolders(ctx, [personId]), (all) => all))
  return certificatesIn(ctx, table, rows)
}
