import type { Ctx } from '../../kernel/ctx'
import { dayIn, daysLater } from '../../kernel/rules/days'
import { instantAt } from '../../kernel/rules/wall-clock'
import { askedFor } from '../../kernel/together'
import { concernOf } from './rules/today'
import { sessionsAround } from './store'

/** Nobody is asked on their day of what was not settled for longer; they are still reminded of it. */
const quarter = 92 * 864e5

/** Sessions of today and tomorrow that the actor has a place in or holds, and what they hold that is over and not settled: for one trip with others. */
export function todayAsked(ctx: Ctx) {
  const until = instantAt(ctx.agency.zone, daysLater(dayIn(ctx.agency.zone, ctx.now()), 2), '00:00')
  const from = new Date(Date.parse(ctx.now()) - quarter).toISOString()
  return askedFor(sessionsAround(ctx, { from, until }), (rows) => rows.flatMap(({ id, names, startsAt, endsAt, room, ...session }) => {
    const concern = concernOf({ ...session, startsAt, endsAt }, { me: ctx.actor.id ?? '', now: ctx.now(), until })
    return concern ? [{ id, names, startsAt, endsAt, room, concern, holds: session.trainerId === ctx.actor.id }] : []
  }))
}
