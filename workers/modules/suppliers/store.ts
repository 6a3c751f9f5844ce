import { and, asc, eq, getTableColumns, or, sql, type SQL } from 'drizzle-orm'
import { qualifications, restrictions, suppliers } from '../../../db/schema/agency/suppliers'
import type { Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { choicesOf, contains, countedPage, pageSize } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { among, rowOf, visible } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { SupplierChoiceQuery, SupplierQuery } from './shapes'

const { agencyId: _, notes, ...open } = getTableColumns(suppliers)

/** What is noted about suppliers is for the agency to know; the type says so by notes being optional. */
const readable = (ctx: Ctx) => (ctx.actor.kind === 'staff' || ctx.actor.kind === 'system' ? { ...open, notes } : open) as typeof open & { notes?: typeof notes }

/** Suppliers belong to no client: limited staff see none, a supplier contact their own. */
const seen = (ctx: Ctx) => visible(ctx, suppliers, { supplier: suppliers.id })

export async function findSupplier(ctx: Ctx, id: string) {
  const [supplier] = await ctx.db.select(readable(ctx)).from(suppliers).where(and(seen(ctx), eq(suppliers.id, id)))
  return supplier
}

/** The whole rows of those of these suppliers that the actor may see, for a verb that changes them. */
export const supplierRecords = (ctx: Ctx, ids: string[]) => ctx.db.select().from(suppliers).where(and(seen(ctx), among(suppliers.id, ids)))

/** For a field in which one is chosen. */
export function supplierChoices(ctx: Ctx, { q, chosen }: SupplierChoiceQuery) {
  const some = (which: SQL | undefined) => ctx.db.select({ id: suppliers.id, name: suppliers.name }).from(suppliers).where(and(seen(ctx), which)).orderBy(asc(suppliers.name), asc(suppliers.id))
  return choicesOf(chosen, some(q ? or(contains(suppliers.name, q), contains(suppliers.latin, q)) : undefined).limit(pageSize + 1), (ids) => some(among(suppliers.id, ids)))
}

/** What these suppliers offer, and what was said to it. */
export const offersOf = (ctx: Ctx, ids: string[]) =>
  ctx.db.select().from(qualifications).where(and(visible(ctx, qualifications), among(qualifications.supplierId, ids))).orderBy(asc(qualifications.category), asc(qualifications.region))
export type Offer = Awaited<ReturnType<typeof offersOf>>[number]

/** Their restrictions, past ones too, the oldest first. */
export const limitsOf = (ctx: Ctx, ids: string[]) =>
  ctx.db.select().from(restrictions).where(and(visible(ctx, restrictions), among(restrictions.supplierId, ids))).orderBy(asc(restrictions.id))
export type Limit = Awaited<ReturnType<typeof limitsOf>>[number]

/** A write for a commit that changes nothing and goes through only while the supplier is as the award gate has read them. */
export const stillAsRead = (ctx: Ctx, { id, revision }: { id: string; revision: number }, subject: { bookingId: string }): Write => ({
  statement: ctx.db.update(suppliers).set({ revision }).where(and(eq(suppliers.agencyId, ctx.agencyId), eq(suppliers.id, id), eq(suppliers.revision, revision))),
  subject: { kind: 'supplier', id, clientId: null, eventId: null, supplierId: id }, before: null, after: subject, action: 'supplier.award',
})

/** Who decided on suppliers. */
export const supplierKeepers = [
  keeper('decisions on suppliers', qualifications, ({ id }) => eq(qualifications.decidedBy, id), 'company'),
  keeper('restrictions of suppliers', restrictions, ({ id }) => or(eq(restrictions.proposedBy, id), eq(restrictions.confirmedBy, id), eq(restrictions.liftedBy, id)), 'company'),
]

/** By name; the cursor is the id of the last row shown. */
export async function supplierPage(ctx: Ctx, { cursor, q, counted, limit = pageSize }: SupplierQuery) {
  const wanted = and(seen(ctx), q ? or(contains(suppliers.name, q), contains(suppliers.latin, q)) : undefined)
  const rows = ctx.db.select(readable(ctx)).from(suppliers).where(and(wanted, cursor ? after(ctx, cursor) : undefined))
      .orderBy(asc(suppliers.name), asc(suppliers.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: suppliers.id }).from(suppliers).where(wanted).limit(most).as('those')), ({ id }) => id, { cursor, limit, counted, from: rowOf(ctx, suppliers, { supplier: suppliers.id }) })
}

const after = (ctx: Ctx, id: string) =>
  sql`(${suppliers.name}, ${suppliers.id}) > (select last.name, last.id from suppliers last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(suppliers).where(wantedOf(world, suppliers, wanted)).orderBy(asc(suppliers.id)).limit(mostOf(wanted))
