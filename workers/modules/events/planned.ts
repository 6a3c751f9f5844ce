import { duties, events } from '../../../db/schema/agency/events'
import { appointmentChanged } from '../../kernel/calendar/appointments'
import { insert, insertMany, type News, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { demandAllEligible } from './eligible'
import { fitFor } from './fit'
import { eventMade } from './news'
import type { DutyName } from './rules/duties'
import type { Event } from './shapes'
import { shown } from './shown'

type Plan = {
  clientId: string
  briefId: string
  coordinatorId: string
  name: string
  startsOn: string
  endsOn: string
  zone: string
  place: string
  attendance: number | null
  loadInOn: string | null
  briefVersion: number
  team: { personId: string; duty: DutyName }[]
}

/**
 * An event with its coordinator's duty and its team's, ready for the commit of whoever it comes from.
 * @throws 422 with what one of them lacks; 409 `not_eligible`
 */
export async function plannedEvent(ctx: Ctx, { team, ...plan }: Plan): Promise<{ event: Event; writes: Write[]; news: News[] }> {
  const { clientId, coordinatorId: personId } = plan
  await fitFor(ctx, { id: null, clientId }, { field: 'coordinatorId', personId, duty: 'coordinator' })
  for (const { personId: member, duty } of team) await fitFor(ctx, { id: null, clientId }, { field: 'team', personId: member, duty })

  await demandAllEligible(ctx, [{ personId, duty: 'coordinator' }, ...team].map((one) => ({ ...one, event: { ...plan, id: null, undated: false } })))

  const event = { id: ctx.newId('event'), phase: 'before' as const, state: 'planning' as const, undated: false, reason: null, follows: null, published: null, ...plan }
  const given = [{ personId, duty: 'coordinator' }, ...team].filter((one, index, all) => all.findIndex((other) => sameDuty(one, other)) === index)
  return {
    event: shown(ctx, { ...event, openTasks: 0, coordinators: [], agencyId: ctx.agencyId, revision: 1, createdAt: ctx.now() }),
    writes: [insert(ctx, events, event), ...insertMany(ctx, duties, given.map((one) => ({ id: ctx.newId('duty'), eventId: event.id, clientId, ...one })))],
    news: [eventMade(event), appointmentChanged({ kind: 'event', id: event.id })],
  }
}

const sameDuty = (a: { personId: string; duty: string }, b: { personId: string; duty: string }) => a.personId === b.personId && a.duty === b.duty
