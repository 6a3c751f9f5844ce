import type { Ctx } from '../../kernel/ctx'
import { dayIn, daysLater } from '../../kernel/rules/days'
import { askedFor } from '../../kernel/together'
import type { Due, TalkAhead } from './growth-shapes'
import { talksConcerning, talksCounted, talksDue } from './growth-store'
import { leadsAgency } from './rules/assessing'

/** So many days ahead a growth talk is announced, and so many it waits for somebody's day. */
const [horizon, soon] = [30, 14]

const todayOf = (ctx: Ctx) => dayIn(ctx.agency.zone, ctx.now())

/** Growth talks that are due or soon will be: of one's own people, for the leads of everybody. */
export async function dueTalks(ctx: Ctx, asked: { cursor?: string; limit?: number }): Promise<Due> {
  const today = todayOf(ctx)
  const { rows, next } = await talksDue(ctx, { managerId: leadsAgency(ctx.actor) ? null : ctx.actor.id, ...asked }, daysLater(today, horizon))
  return { next, rows: rows.map((row) => ({ ...row, late: (row.talkOn ?? today) < today })) }
}

/** The actor's own talk and those with whoever reports to them that are over their day or within two weeks of it, for one trip with others. */
export function talksAhead(ctx: Ctx, shownAtMost: number) {
  const today = todayOf(ctx)
  return askedFor(talksConcerning(ctx, daysLater(today, soon), shownAtMost), (rows) => ({
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, personId, managerId, talkOn, family, given, latin }): TalkAhead => {
      const mine = personId === ctx.actor.id
      const withId = mine ? managerId : personId
      return { id, personId, mine, talkOn: talkOn!, late: talkOn! < today, with: withId && family !== null && given !== null ? { id: withId, family, given, latin } : null }
    }),
  }))
}

/** How many those are, a hundred at most, in the same way. */
export const talksWaiting = (ctx: Ctx) => talksCounted(ctx, daysLater(todayOf(ctx), soon))
