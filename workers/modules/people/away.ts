import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { actingFor, leaveOn } from './rules/leave'
import type { Away } from './shapes'
import { leavesOn } from './store'

/** Who of the agency is away today, until when, and who acts for them: by the person's id. */
export async function awayToday(ctx: Ctx): Promise<(personId: string) => Away | null> {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const current = await leavesOn(ctx, today)
  const leaves = current.map(({ leave }) => leave)
  const deputies = new Map(current.map(({ deputy }) => [deputy.id, deputy]))
  return (personId) => {
    const leave = leaveOn(personId, leaves, today)
    if (!leave) return null
    return { until: leave.toOn, deputy: deputies.get(actingFor(personId, leaves, today) ?? '') ?? null }
  }
}
