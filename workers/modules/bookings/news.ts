import type { News } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { endReminders, remind } from '../../kernel/reminders'
import { supplierReported } from '../../kernel/supplier-facts'
import { reportedOf } from './rules/reported'
import type { BookingState } from './rules/states'
import type { BookingRecord } from './store'

type Told = Pick<BookingRecord, 'id' | 'supplierId' | 'eventId' | 'clientId' | 'title'>

/** For the supplier: a job waits for their answer. */
export const bookingOffered = (booking: Told & Pick<BookingRecord, 'answerBy'>, eventName: string): News =>
  ({ kind: 'booking.offered', subject: { kind: 'supplier', id: booking.supplierId }, title: booking.title, eventName, dueOn: booking.answerBy.slice(0, 10), bookingId: booking.id })

/** For whoever offered it: accepted, declined or countered. */
export const bookingAnswered = (booking: Told & Pick<BookingRecord, 'offeredBy'>, eventName: string, state: BookingState, comment: string | null): News =>
  ({ kind: `booking.${state}`, subject: { kind: 'booking', id: booking.id, clientId: booking.clientId, eventId: booking.eventId }, title: booking.title, eventName, comment, to: [booking.offeredBy] })

/** For the supplier: the job is theirs, or is not to be. */
export const bookingSettled = (booking: Told, eventName: string, state: 'confirmed' | 'released', comment: string | null): News =>
  ({ kind: `booking.${state}`, subject: { kind: 'supplier', id: booking.supplierId }, title: booking.title, eventName, comment, bookingId: booking.id })

/** What a move tells of the supplier, beside their score. */
export function bookingReported({ supplierId, revision, createdAt }: BookingRecord, moved: { to: BookingState; answers: boolean; now: string }): News[] {
  const facts = reportedOf({ ...moved, offeredAt: revision === 1 ? createdAt : null })
  return facts.length > 0 ? [supplierReported(supplierId, facts)] : []
}

/** For the commit of a move: an offer that nobody answers by its end is counted then, and only then. */
export const watchAnswer = (ctx: Ctx, { id, supplierId, state, answerBy }: Pick<BookingRecord, 'id' | 'supplierId' | 'state' | 'answerBy'>) => [
  endReminders(ctx, id),
  ...(state === 'offered' ? remind(ctx, { thingId: id, news: { ...supplierReported(supplierId, [{ fact: 'offers_answered', good: 0, of: 1 }]), to: [] }, due: { at: answerBy }, offsets: [0], zone: ctx.agency.zone }) : []),
]
