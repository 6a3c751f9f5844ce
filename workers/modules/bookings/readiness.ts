import type { Ctx } from '../../kernel/ctx'
import type { Missing } from '../../kernel/rules/readiness'
import { awardsFor } from '../suppliers/index'
import { askedOf } from './list'
import { stateOn } from './shown'
import { takesUp } from './rules/states'
import { bookingsOn } from './store'

/** Bookings that something stands in the way of, or a paper of which lapses before they end; what a named person let pass is settled while it lasts. */
export async function bookingReadiness(ctx: Ctx, { id }: { id: string }): Promise<Missing[]> {
  const open = (await bookingsOn(ctx, id)).filter((booking) => takesUp(stateOn(booking, ctx.now())) && !booking.override)
  if (open.length === 0) return []
  const awards = await awardsFor(ctx, open.map(askedOf))
  const held = open.filter((_, at) => awards[at] && (awards[at].missing.length > 0 || awards[at].lapses.length > 0))
  return held.length > 0 ? [{ code: 'bookings_blocked', count: held.length, things: held.map((booking) => ({ id: booking.id, title: booking.title, revision: null })) }] : []
}
