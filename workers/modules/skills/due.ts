import type { Ctx } from '../../kernel/ctx'
import { dayIn, daysLater } from '../../kernel/rules/days'
import type { Due } from './growth-shapes'
import { talksDue } from './growth-store'
import { leadsAgency } from './rules/assessing'

/** So many days ahead a growth talk is announced. */
const horizon = 30

/** Growth talks that are due or soon will be: of one's own people, for the leads of everybody. */
export async function dueTalks(ctx: Ctx, asked: { cursor?: string; limit?: number }): Promise<Due> {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const { rows, next } = await talksDue(ctx, { managerId: leadsAgency(ctx.actor) ? null : ctx.actor.id, ...asked }, daysLater(today, horizon))
  return { next, rows: rows.map((row) => ({ ...row, late: (row.talkOn ?? today) < today })) }
}
