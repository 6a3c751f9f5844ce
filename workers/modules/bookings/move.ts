import { bookings } from '../../../db/schema/agency/bookings'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { stillAsRead } from '../suppliers/index'
import { passGate } from './gate'
import { bookingById } from './list'
import { bookingAnswered, bookingOffered, bookingReported, bookingSettled, watchAnswer } from './news'
import { answerEnd } from './rules/answer-by'
import { missingToMove } from './rules/states'
import type { BookingMove } from './shapes'
import { shown, sideOf } from './shown'
import type { BookingRecord } from './store'

/**
 * Answers an offer, offers anew, confirms, or says how it ended. What is offered or confirmed passes the award gate again, so that
 * nobody is bound whom something forbids meanwhile.
 * @throws 409 `booking_not_movable` with what is missing; like `passGate`
 */
export async function moveBooking(ctx: Ctx, id: string, { revision, to, reason, override: asked, ...wish }: BookingMove) {
  const found = await bookingById(ctx, id)
  const { booking, eventName } = found
  if (booking.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, found, null) })
  const side = sideOf(ctx)
  const missing = missingToMove(booking, to, { side, reason, now: ctx.now() })
  if (missing.length > 0) throw conflict('booking_not_movable', { missing })
  if (to === 'countered' && wish.price == null && !wish.note) throw invalid({ price: 'required' })

  const binds = to === 'confirmed' || to === 'offered'
  const passed = binds ? await passGate(ctx, booking, asked, booking.override) : null
  const answered = side === 'supplier' ? { answeredBy: ctx.actor.id, answeredAt: ctx.now() } : {}
  const patch = { state: to, reason, ...answered, ...(passed && { override: passed.override }), ...termsAfter(ctx, found, to, wish) }
  return commit(ctx, {
    action: `booking.${side === 'supplier' ? 'answer' : 'move'}`,
    write: [update(ctx, bookings, booking, patch), ...(passed ? [stillAsRead(ctx, passed.supplier, { bookingId: id })] : [])],
    tell: [...toldOf({ ...booking, ...patch }, eventName, side === 'supplier' ? to : null, reason ?? wish.note ?? null), ...bookingReported(booking, { to, answers: side === 'supplier', now: ctx.now() })],
    also: watchAnswer(ctx, { ...booking, ...patch }),
    answer: { id, revision: revision + 1, state: to },
  })
}

/** `answer`: what the supplier has said, null where the agency moves it on. How it ended is the agency's own. */
function toldOf(booking: BookingRecord, eventName: string, answer: BookingMove['to'] | null, comment: string | null) {
  if (answer) return [bookingAnswered(booking, eventName, answer, comment)]
  if (booking.state === 'offered') return [bookingOffered(booking, eventName)]
  return booking.state === 'confirmed' || booking.state === 'released' ? [bookingSettled(booking, eventName, booking.state, comment)] : []
}

/** A counter-offer stands beside the offer; offered anew or confirmed, its price is the booking's, unless another is said. */
function termsAfter(ctx: Ctx, { booking: { counter, price }, zone }: Awaited<ReturnType<typeof bookingById>>, to: BookingMove['to'], wish: Pick<BookingMove, 'price' | 'note' | 'answerBy'>) {
  if (to === 'countered') return { counter: { price: wish.price ?? null, note: wish.note ?? '' } }
  if (to === 'offered') {
    const answerBy = wish.answerBy && answerEnd(wish.answerBy, zone)
    if (!answerBy || answerBy <= ctx.now()) throw invalid({ answerBy: 'in_the_past' })
    return { price: wish.price ?? counter?.price ?? price, answerBy, counter: null }
  }
  return to === 'confirmed' && counter ? { price: counter.price ?? price } : {}
}
