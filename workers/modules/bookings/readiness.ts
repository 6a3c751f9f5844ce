import type { Ctx } from '../../kernel/ctx'
import type { Missing } from '../../kernel/rules/readiness'
import { awardsFor } from '../suppliers/index'
import { askedOf } from './list'
import { stateOn } from './shown'
import { takesUp } from './rules/states'
import { bookingsOn, type BookingRecord } from './store'

/** Bookings that something stands in the way of, or a paper of which lapses before they end. What a named person let pass is settled while it lasts, but not what somebody lacks who was named for it later. */
export async function bookingReadiness(ctx: Ctx, { id }: { id: string }): Promise<Missing[]> {
  const open = (await bookingsOn(ctx, id)).filter((booking) => takesUp(stateOn(booking, ctx.now())) && (!booking.override || booking.crew))
  if (open.length === 0) return []
  const awards = await awardsFor(ctx, open.map(askedOf))
  const held = open.filter(({ override }, at) => {
    const { missing = [], lapses = [] } = awards[at] ?? {}
    return override ? missing.some((one) => 'holderId' in one && !isPassed(override, one)) : missing.length > 0 || lapses.length > 0
  })
  return held.length > 0 ? [{ code: 'bookings_blocked', count: held.length, things: held.map((booking) => ({ id: booking.id, title: booking.title, revision: null })) }] : []
}

const isPassed = ({ missing }: NonNullable<BookingRecord['override']>, one: unknown) => missing.some((before) => JSON.stringify(before) === JSON.stringify(one))
