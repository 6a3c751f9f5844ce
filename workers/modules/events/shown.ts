import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { dayIn } from '../../kernel/rules/days'
import { daysToOpening, phaseOn } from './rules/phase'
import type { EventRecord } from './store'

/** An event as it is told to the outside; where it stands in time is read off today's date in its own zone. */
export function shown(ctx: Ctx, { agencyId: _, openTasks: __, coordinators: ___, ...event }: EventRecord) {
  const { phase, startsOn, endsOn, zone } = event
  const today = dayIn(zone, ctx.now())
  return {
    ...event,
    published: mayActor(ctx.actor, 'money.read') || ctx.actor.kind === 'client' ? event.published : null,
    follows: ctx.actor.kind === 'client' ? null : event.follows,
    phase: phase === 'archived' ? phase : phaseOn(today, startsOn, endsOn),
    daysToOpening: daysToOpening(ctx.now(), startsOn, zone),
  }
}

/** How many tasks are open on it; tasks are internal, so clients learn nothing of them. */
export const openTasks = ({ actor }: Ctx, event: EventRecord) => (actor.kind === 'client' ? null : event.openTasks)
