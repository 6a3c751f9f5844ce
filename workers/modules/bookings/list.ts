import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { awardsFor } from '../suppliers/index'
import type { BookingQuery } from './shapes'
import { shown } from './shown'
import { bookingPage, findBooking, type BookingRecord, type Found } from './store'

/** @throws 404 when there is none, or none that the actor may see */
export async function bookingById(ctx: Ctx, id: string) {
  const found = await findBooking(ctx, id)
  if (!found) throw notFound()
  return found
}

export async function listBookings(ctx: Ctx, query: BookingQuery) {
  const { rows, ...page } = await bookingPage(ctx, query)
  return { ...page, rows: await withGates(ctx, rows) }
}

export const fullBooking = async (ctx: Ctx, id: string) => (await withGates(ctx, [await bookingById(ctx, id)]))[0]!

/** Each with what the gate says to it today, for staff who see suppliers; all in one trip. */
async function withGates(ctx: Ctx, rows: Found[]) {
  const awards = ctx.actor.kind === 'staff' && rows.length > 0 ? await awardsFor(ctx, rows.map(({ booking }) => askedOf(booking))) : []
  const at = new Map(rows.filter(({ booking }) => awards.some(({ supplier }) => supplier.id === booking.supplierId)).map((row, index) => [row.booking.id, awards[index]!]))
  return rows.map((row) => shown(ctx, row, at.get(row.booking.id) ?? null))
}

export const askedOf = ({ supplierId, category, region, startsOn, endsOn, crew }: Pick<BookingRecord, 'supplierId' | 'category' | 'region' | 'startsOn' | 'endsOn'> & { crew?: BookingRecord['crew'] }) =>
  ({ supplierId, category, region, window: { from: startsOn, to: endsOn }, crew: (crew ?? []).map(({ id }) => id) })
