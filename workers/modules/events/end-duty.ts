import { duties, events } from '../../../db/schema/agency/events'
import { appointmentChanged } from '../../kernel/calendar/appointments'
import { commit, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { eventById } from './index'
import { coordinatorWithout } from './rules/duties'
import { shown } from './shown'
import { dutiesOn } from './store'

/** @throws 409 `event_needs_coordinator` for the last coordinator's */
export async function endDuty(ctx: Ctx, eventId: string, dutyId: string) {
  const [event, given] = await Promise.all([eventById(ctx, eventId), dutiesOn(ctx, [eventId])])
  const held = given.map(({ record }) => record)
  const gone = held.find(({ id }) => id === dutyId)
  if (!gone) throw notFound()

  const coordinatorId = coordinatorWithout(gone, held, event.coordinatorId)
  if (!coordinatorId) throw conflict('event_needs_coordinator')

  // Written even when the main coordinator stays: of the last two who leave at once, the second meets a newer revision.
  const writesEvent = gone.duty === 'coordinator'
  await commit(ctx, {
    action: 'event.staff',
    write: [remove(ctx, duties, gone), ...(writesEvent ? [update(ctx, events, event, { coordinatorId })] : [])],
    tell: [appointmentChanged({ kind: 'event', id: eventId })],
  })
  return shown(ctx, { ...event, coordinatorId, revision: event.revision + (writesEvent ? 1 : 0) })
}
