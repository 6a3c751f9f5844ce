import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { kindIn, paperTableOf } from './kinds'
import type { QueueQuery } from './shapes'
import { calledBy, reviewQueue } from './store'

/** What waits for review, the oldest first, with the day on which it was promised. */
export async function listQueue(ctx: Ctx, query: QueueQuery) {
  const [{ rows, ...page }, table] = await Promise.all([reviewQueue(ctx, query), paperTableOf(ctx)])
  const today = dayIn(ctx.agency.zone, ctx.now())
  return {
    ...page,
    rows: rows.map(({ credential: { id, kind, supplierId, submittedAt, dueOn, addedBy, submittedBy, claimedUntil }, claimer, ...whose }) => {
      return {
        id, kind, names: kindIn(table, kind).names, supplierId, ...calledBy(whose), submittedAt: submittedAt!, dueOn: dueOn!, late: dueOn! < today,
        claimedBy: claimer && claimedUntil! > ctx.now() ? claimer : null, mine: [addedBy, submittedBy].includes(ctx.actor.id),
      }
    }),
  }
}
