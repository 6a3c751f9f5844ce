import { and, asc, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { suppliers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import { contains, countedPage, pageSize } from '../../kernel/list'
import { among, rowOf, visible } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { SupplierQuery } from './shapes'

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
