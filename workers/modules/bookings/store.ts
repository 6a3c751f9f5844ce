import { and, count, desc, eq, getTableColumns, gt, gte, lte, or, sql } from 'drizzle-orm'
import { bookings } from '../../../db/schema/agency/bookings'
import { events } from '../../../db/schema/agency/events'
import { named, people } from '../../../db/schema/agency/people'
import { suppliers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { among, rowOf, visible } from '../../kernel/scope'
import type { BookingQuery } from './shapes'

export type BookingRecord = typeof bookings.$inferSelect

const told = { booking: getTableColumns(bookings), supplierName: suppliers.name, eventName: events.name, zone: events.zone, place: events.place, approver: named(people) }
const theirEvent = and(eq(events.agencyId, bookings.agencyId), eq(events.id, bookings.eventId))
const theirSupplier = and(eq(suppliers.agencyId, bookings.agencyId), eq(suppliers.id, bookings.supplierId))
const whoLetPass = and(eq(people.agencyId, bookings.agencyId), eq(people.id, sql`${bookings.override} ->> 'personId'`))
const shown = (ctx: Ctx) => ctx.db.select(told).from(bookings).innerJoin(events, theirEvent).innerJoin(suppliers, theirSupplier).leftJoin(people, whoLetPass)

export async function findBooking(ctx: Ctx, id: string) {
  const [found] = await shown(ctx).where(and(visible(ctx, bookings), eq(bookings.id, id)))
  return found
}
export type Found = NonNullable<Awaited<ReturnType<typeof findBooking>>>

/** An event's or a supplier's, the latest first; the cursor is the id of the last row shown. */
export function bookingPage(ctx: Ctx, { cursor, eventId, supplierId, counted, limit = pageSize }: BookingQuery) {
  const wanted = and(visible(ctx, bookings), eventId ? eq(bookings.eventId, eventId) : undefined, supplierId ? eq(bookings.supplierId, supplierId) : undefined)
  const rows = shown(ctx).where(and(wanted, cursor ? past('<', ctx, bookings, cursor) : undefined)).orderBy(desc(bookings.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: bookings.id }).from(bookings).where(wanted).limit(most).as('those')), ({ booking }) => booking.id, { cursor, limit, counted, from: rowOf(ctx, bookings) })
}

/** What these suppliers have taken or been offered within these days: one query, for one trip with others. */
export const jobsWithin = (ctx: Ctx, supplierIds: string[], { startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  ctx.db.select().from(bookings).where(and(visible(ctx, bookings), among(bookings.supplierId, supplierIds), gte(bookings.endsOn, startsOn), lte(bookings.startsOn, endsOn)))

/** A supplier's own that end on this day or later, as many as a calendar holds. */
export const feedJobs = (ctx: Ctx, since: string) => shown(ctx).where(and(visible(ctx, bookings), gte(bookings.endsOn, since))).orderBy(desc(bookings.id)).limit(500)

/** How many offers can still be answered: one query, for one trip with others. */
export const offersWaiting = (ctx: Ctx) => ctx.db.select({ waiting: count() }).from(bookings).where(and(visible(ctx, bookings), eq(bookings.state, 'offered'), gt(bookings.answerBy, ctx.now())))

/** All of an event, with whose they are. */
export const jobsOn = (ctx: Ctx, eventId: string) =>
  ctx.db.select({ booking: getTableColumns(bookings), supplierName: suppliers.name }).from(bookings).innerJoin(suppliers, theirSupplier).where(and(visible(ctx, bookings), eq(bookings.eventId, eventId)))

/** All of an event. */
export const bookingsOn = (ctx: Ctx, eventId: string) => ctx.db.select().from(bookings).where(and(visible(ctx, bookings), eq(bookings.eventId, eventId)))

/** Who offered and who answered. */
export const bookingKeepers = [keeper('bookings', bookings, ({ id }) => or(eq(bookings.offeredBy, id), eq(bookings.answeredBy, id)), 'company')]
