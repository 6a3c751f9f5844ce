import type { BookingState } from '$shapes/modules/bookings/rules/states'
import { dayTime } from '$lib/dates'
import type { StateName } from '$lib/ui/states'
import { m } from '$lib/words/messages'

type Said = { state: BookingState; answerBy: string; zone: string }

const words: Record<Exclude<BookingState, 'offered'>, () => string> = {
  countered: m.booking_state_countered, accepted: m.booking_state_accepted, declined: m.booking_state_declined, expired: m.booking_state_expired, confirmed: m.booking_state_confirmed,
  delivered: m.booking_state_delivered, released: m.booking_state_released, no_show: m.booking_state_no_show,
}
export const bookingWords = ({ state, answerBy, zone }: Said) => (state === 'offered' ? m.booking_state_offered({ day: dayTime(answerBy, zone) }) : words[state]())

export const bookingLook: Record<BookingState, StateName> = {
  offered: 'waiting', countered: 'at_risk', accepted: 'in_progress', declined: 'rejected', expired: 'not_needed', confirmed: 'done', delivered: 'done', released: 'not_needed', no_show: 'rejected',
}

const acts: Record<BookingState, () => string> = {
  accepted: m.booking_do_accepted, declined: m.booking_do_declined, countered: m.booking_do_countered, offered: m.booking_do_offered, confirmed: m.booking_do_confirmed,
  delivered: m.booking_do_delivered, released: m.booking_do_released, no_show: m.booking_do_no_show, expired: m.booking_state_expired,
}
/** What a button says that brings a booking there. */
export const bookingAct = (to: BookingState) => acts[to]()

/** Whoever does these says why. */
export const wantsReason = (to: BookingState) => ['declined', 'released', 'no_show'].includes(to)
