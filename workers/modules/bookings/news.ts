import type { News } from '../../kernel/commit'
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
