import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { awardsFor, evaluationsOn } from '../suppliers/index'
import { canBeJudged } from './rules/states'
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

/** Each with what the gate says to it today, for staff who see suppliers, and with how it was judged; each in one trip. */
async function withGates(ctx: Ctx, rows: Found[]) {
  const staff = ctx.actor.kind === 'staff'
  const over = rows.filter(({ booking }) => canBeJudged(booking.state)).map(({ booking }) => booking.id)
  const [awards, judged] = await Promise.all([staff && rows.length > 0 ? awardsFor(ctx, rows.map(({ booking }) => askedOf(booking))) : [], staff && over.length > 0 ? evaluationsOn(ctx, over) : []])
  const at = new Map(rows.filter(({ booking }) => awards.some(({ supplier }) => supplier.id === booking.supplierId)).map((row, index) => [row.booking.id, awards[index]!]))
  return rows.map((row) => ({
    ...shown(ctx, row, at.get(row.booking.id) ?? null),
    ...(staff && over.includes(row.booking.id) && { evaluations: judged.filter(({ bookingId }) => bookingId === row.booking.id).map(({ id, side, writtenBy }) => ({ id, side, writtenBy })) }),
  }))
}

export const askedOf = ({ supplierId, eventId, category, region, startsOn, endsOn, crew }: Pick<BookingRecord, 'supplierId' | 'eventId' | 'category' | 'region' | 'startsOn' | 'endsOn'> & { crew?: BookingRecord['crew'] }) =>
  ({ supplierId, onEvent: eventId, category, region, window: { from: startsOn, to: endsOn }, crew: (crew ?? []).map(({ id }) => id) })
