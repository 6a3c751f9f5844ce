import { and, asc, count, desc, eq, getTableColumns, gt, gte, isNull, lte, or, sql } from 'drizzle-orm'
import { availabilityAsks, blockedDates } from '../../../db/schema/agency/availability'
import { suppliers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, followed, pageOf, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { among, rowOf, visible } from '../../kernel/scope'
import type { Days } from './rules/asks'
import type { AskQuery, BlockedQuery } from './shapes'

const theirSupplier = and(eq(suppliers.agencyId, availabilityAsks.agencyId), eq(suppliers.id, availabilityAsks.supplierId))
const named = (ctx: Ctx) => ctx.db.select({ ask: getTableColumns(availabilityAsks), supplierName: suppliers.name }).from(availabilityAsks).innerJoin(suppliers, theirSupplier)

export async function findAsk(ctx: Ctx, id: string) {
  const [found] = await named(ctx).where(and(visible(ctx, availabilityAsks), eq(availabilityAsks.id, id)))
  return found
}
export type FoundAsk = NonNullable<Awaited<ReturnType<typeof findAsk>>>

/** An event's or a supplier's, the latest first; the cursor is the id of the last row shown. */
export function askPage(ctx: Ctx, { cursor, eventId, supplierId, counted, limit = pageSize }: AskQuery) {
  const wanted = and(visible(ctx, availabilityAsks), eventId ? eq(availabilityAsks.eventId, eventId) : undefined, supplierId ? eq(availabilityAsks.supplierId, supplierId) : undefined)
  const rows = named(ctx).where(and(wanted, cursor ? past('<', ctx, availabilityAsks, cursor) : undefined)).orderBy(desc(availabilityAsks.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: availabilityAsks.id }).from(availabilityAsks).where(wanted).limit(most).as('those')), ({ ask }) => ask.id, { cursor, limit, counted, from: rowOf(ctx, availabilityAsks) })
}

/** How many questions can still be answered: one query, for one trip with others. */
export const asksWaiting = (ctx: Ctx) => ctx.db.select({ waiting: count() }).from(availabilityAsks).where(and(visible(ctx, availabilityAsks), isNull(availabilityAsks.answer), gt(availabilityAsks.answerBy, ctx.now())))

/** Those of these suppliers the actor may see, to be asked. */
export const suppliersToAsk = (ctx: Ctx, ids: string[]) =>
  ctx.db.select({ id: suppliers.id }).from(suppliers).where(and(visible(ctx, suppliers, { supplier: suppliers.id }), among(suppliers.id, ids)))

/** What a supplier cannot take, from a day on, the next first; the cursor is the id of the last row shown. */
export async function blockedPage(ctx: Ctx, { supplierId, cursor, limit = pageSize }: BlockedQuery, today: string) {
  const after = cursor && sql`(${blockedDates.endsOn}, ${blockedDates.id}) > (select last.ends_on, last.id from ${blockedDates} last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const rows = await ctx.db.select().from(blockedDates).where(and(visible(ctx, blockedDates), eq(blockedDates.supplierId, supplierId), gte(blockedDates.endsOn, today), after || undefined))
    .orderBy(asc(blockedDates.endsOn), asc(blockedDates.id)).limit(limit + 1)
  return followed(pageOf(rows, ({ id }) => id, limit), cursor, rowOf(ctx, blockedDates))
}

export async function findBlocked(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select().from(blockedDates).where(and(visible(ctx, blockedDates), eq(blockedDates.id, id)))
  return found
}

/** What these suppliers cannot take within these days: one query, for one trip with others. */
export const blockedWithin = (ctx: Ctx, supplierIds: string[], { startsOn, endsOn }: Days) =>
  ctx.db.select().from(blockedDates).where(and(visible(ctx, blockedDates), among(blockedDates.supplierId, supplierIds), gte(blockedDates.endsOn, startsOn), lte(blockedDates.startsOn, endsOn)))

/** Who asked and who answered. */
export const availabilityKeepers = [keeper('questions for suppliers', availabilityAsks, ({ id }) => or(eq(availabilityAsks.askedBy, id), eq(availabilityAsks.answeredBy, id)), 'company')]
