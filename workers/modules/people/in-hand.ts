import type { Ctx } from '../../kernel/ctx'
import type { Holder } from '../../kernel/holdings'
import { reaches } from '../../kernel/rules/roles'
import { personById } from './index'

/** All that somebody has in hand, asked of every module. */
export const inHand = (ctx: Ctx, holders: Holder[], id: string) => Promise.all(holders.map((holder) => holder(ctx, id)))

/** How much somebody has in hand, kind by kind, as far as the asker may see it. */
export async function holdingsOf(ctx: Ctx, holders: Holder[], id: string) {
  await personById(ctx, id)
  const scope = ctx.actor.kind === 'staff' ? ctx.actor.scope : { clients: [], events: [] }
  const held = (await inHand(ctx, holders, id)).map(({ kind, things }) => ({ kind, seen: things.filter((thing) => reaches(scope, thing)) }))
  return { rows: held.map(({ kind, seen }) => ({ kind, count: seen.length, titles: seen.slice(0, 3).map(({ title }) => title) })) }
}
