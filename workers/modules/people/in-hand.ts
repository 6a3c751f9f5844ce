import type { Ctx } from '../../kernel/ctx'
import { inHand, type Holder, type Holding } from '../../kernel/holdings'
import { reaches } from '../../kernel/rules/roles'
import { personById } from './index'

/** What of it the asker may see. */
export function seenOf({ actor }: Ctx, { things }: Holding) {
  return actor.kind === 'staff' ? things.filter((thing) => reaches(actor.scope, thing)) : []
}

/** How much somebody has in hand, kind by kind, as far as the asker may see it. */
export async function holdingsOf(ctx: Ctx, holders: Holder[], id: string) {
  await personById(ctx, id)
  const held = (await inHand(ctx, holders, id)).map((holding) => ({ kind: holding.kind, seen: seenOf(ctx, holding) }))
  return { rows: held.map(({ kind, seen }) => ({ kind, count: seen.length, titles: seen.slice(0, 3).map(({ title }) => title) })) }
}
