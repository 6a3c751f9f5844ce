import type { Ctx } from '../../kernel/ctx'
import type { Award } from '../suppliers/standing-shapes'
import { bookingStates, missingToMove, takesUp, type BookingState } from './rules/states'
import type { Booking } from './shapes'
import type { BookingRecord, Found } from './store'

/** Where a booking stands now: an offer that nobody answered in time has expired. */
export const stateOn = (booking: BookingRecord, now: string): BookingState => (missingToMove(booking, 'expired', { side: 'clock', reason: null, now }).length === 0 ? 'expired' : booking.state)

export const sideOf = ({ actor }: Ctx) => (actor.kind === 'supplier' ? ('supplier' as const) : ('staff' as const))

/** As its reader may know it: the gate and what was passed over are the agency's own. */
export function shown(ctx: Ctx, { booking, supplierName, eventName, zone, place, approver }: Found, award: Award | null): Booking {
  const { agencyId: _, clientId: __, offeredBy: ___, answeredBy: ____, override, ...open } = booking
  const state = stateOn(booking, ctx.now())
  const staff = ctx.actor.kind === 'staff'
  const reason = '.'
  return {
    ...open, state, supplierName, eventName, zone, place,
    moves: bookingStates.filter((to) => missingToMove({ ...booking, state }, to, { side: sideOf(ctx), reason, now: ctx.now() }).length === 0),
    ...(staff && { gate: award && takesUp(state) ? { missing: award.missing, lapses: award.lapses, excepted: award.excepted, names: award.names, holders: award.holders } : null, override: override && { personId: override.personId, person: approver, reason: override.reason, until: override.until } }),
  }
}
