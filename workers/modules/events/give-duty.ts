import { duties } from '../../../db/schema/agency/events'
import { appointmentChanged } from '../../kernel/calendar/appointments'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { demandAllEligible } from './eligible'
import { fitFor } from './fit'
import { eventById } from './index'
import type { NewDuty } from './shapes'

/** Answers also with what speaks against it and does not keep them from it. @throws 409 `not_eligible` with `details.reasons`; 409 `duty_given` when they have it already, also when somebody gave it at the same moment */
export async function giveDuty(ctx: Ctx, eventId: string, { personId, duty }: NewDuty) {
  const event = await eventById(ctx, eventId)
  const { family, given, latin } = await fitFor(ctx, event, { field: 'personId', personId, duty })
  const reasons = await demandAllEligible(ctx, [{ event, personId, duty }])

  const id = ctx.newId('duty')
  return commit(ctx, {
    action: 'event.staff',
    write: insert(ctx, duties, { id, eventId, clientId: event.clientId, personId, duty }),
    tell: [appointmentChanged({ kind: 'event', id: eventId })],
    answer: { id, duty, person: { id: personId, family, given, latin }, reasons },
  }).catch((error: unknown) => {
    throw failedUnique(error, 'duties') ? conflict('duty_given') : error
  })
}
