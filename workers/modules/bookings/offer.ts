import { bookings } from '../../../db/schema/agency/bookings'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { blockedWithin } from '../availability/index'
import { eventById } from '../events/index'
import { stillAsRead } from '../suppliers/index'
import { passGate } from './gate'
import { bookingOffered, watchAnswer } from './news'
import { answerEnd, isTooLate } from './rules/answer-by'
import type { NewBooking } from './shapes'

/** Offers a supplier a job on an event, once the award gate lets them pass. @throws like `passGate`; 409 `dates_blocked` with the days that the supplier has blocked, unless it is done knowingly; 422 for days that end before they begin or an answer that is due before now or after the job */
export async function offerBooking(ctx: Ctx, { eventId, override: asked, knowingly, ...wish }: NewBooking) {
  const event = await eventById(ctx, eventId)
  const startsOn = wish.startsOn ?? event.loadInOn ?? event.startsOn
  const endsOn = wish.endsOn ?? event.endsOn
  if (endsOn < startsOn) throw invalid({ endsOn: 'ends_before_start' })
  const answerBy = answerEnd(wish.answerBy, event.zone)
  if (answerBy <= ctx.now()) throw invalid({ answerBy: 'in_the_past' })
  if (isTooLate(answerBy, { endsOn, zone: event.zone, now: ctx.now() })) throw invalid({ answerBy: 'after_the_job' })
  const blocked = knowingly ? [] : await blockedWithin(ctx, [wish.supplierId], { startsOn, endsOn })
  if (blocked.length > 0) throw conflict('dates_blocked', { blocked: blocked.map(({ startsOn: from, endsOn: to, note }) => ({ startsOn: from, endsOn: to, note })) })
  const { supplier, override } = await passGate(ctx, { ...wish, eventId, startsOn, endsOn }, asked)

  const booking = {
    id: ctx.newId('booking'), eventId, clientId: event.clientId, ...wish, startsOn, endsOn, answerBy, currency: wish.currency ?? ctx.agency.currency,
    state: 'offered' as const, override, offeredBy: ctx.actor.id!,
  }
  return commit(ctx, {
    action: 'booking.offer', write: [insert(ctx, bookings, booking), stillAsRead(ctx, supplier, { bookingId: booking.id })],
    tell: [bookingOffered(booking, event.name)], also: watchAnswer(ctx, booking), answer: { id: booking.id, revision: 1, state: booking.state },
  })
}
