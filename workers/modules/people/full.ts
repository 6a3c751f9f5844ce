import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { awayToday } from './away'
import { personById } from './index'
import { handsOver, manages, tends } from './rules/managing'
import { shownTo } from './shown-to'
import { around } from './store'

/** A person's page: their facts, whom they report to, when they are away, and what the asker may change of it. */
export async function fullPerson(ctx: Ctx, id: string) {
  const person = await personById(ctx, id)
  const today = dayIn(ctx.agency.zone, ctx.now())
  const [away, [leaves, known]] = await Promise.all([awayToday(ctx), around(ctx, person, today)])
  const named = new Map(known.map((one) => [one.id, one]))
  return {
    ...shownTo(ctx, person),
    away: away(id),
    manager: named.get(person.managerId ?? '') ?? null,
    // A leave cannot name a deputy who is not there: the database holds them together.
    leaves: leaves.map((leave) => ({ ...leave, deputy: named.get(leave.deputyId)! })),
    may: { tend: tends(ctx.actor, person), manage: manages(ctx.actor, person), handOver: handsOver(ctx.actor, person) },
  }
}
