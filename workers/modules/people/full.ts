import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { awayToday } from './away'
import { personById } from './index'
import { handsOver, manages, tends } from './rules/managing'
import { shownTo } from './shown-to'
import { leavesFrom, peopleWith } from './store'

/** A person's page: their facts, whom they report to, when they are away, and what the asker may change of it. */
export async function fullPerson(ctx: Ctx, id: string) {
  const person = await personById(ctx, id)
  const today = dayIn(ctx.agency.zone, ctx.now())
  const [away, leaves, managers] = await Promise.all([
    awayToday(ctx), leavesFrom(ctx, id, today), person.managerId ? peopleWith(ctx, [person.managerId]) : [],
  ])
  return {
    ...shownTo(ctx, person),
    away: away(id),
    manager: managers.map(({ id, family, given, latin }) => ({ id, family, given, latin }))[0] ?? null,
    leaves,
    may: { tend: tends(ctx.actor, person), manage: manages(ctx.actor, person), handOver: handsOver(ctx.actor, person) },
  }
}
