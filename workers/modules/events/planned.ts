import { duties, events } from '../../../db/schema/agency/events'
import { appointmentChanged } from '../../kernel/calendar/appointments'
import { insert, type News, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { fitFor } from './fit'
import { eventMade } from './news'
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
}

/**
 * An event with its coordinator's duty, ready for the commit of whoever it comes from.
 * @throws 422 with what the coordinator lacks
 */
export async function plannedEvent(ctx: Ctx, plan: Plan): Promise<{ event: Event; writes: Write[]; news: News[] }> {
  const { clientId, coordinatorId: personId } = plan
  await fitFor(ctx, { id: null, clientId }, { field: 'coordinatorId', personId, duty: 'coordinator' })

  const event = { id: ctx.newId('event'), phase: 'before' as const, ...plan }
  const duty = { id: ctx.newId('duty'), eventId: event.id, clientId, personId, duty: 'coordinator' }
  return {
    event: shown(ctx, { ...event, agencyId: ctx.agencyId, revision: 1, createdAt: ctx.now() }),
    writes: [insert(ctx, events, event), insert(ctx, duties, duty)],
    news: [eventMade(event), appointmentChanged({ kind: 'event', id: event.id })],
  }
}
