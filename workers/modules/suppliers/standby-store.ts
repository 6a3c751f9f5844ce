import { and, count, eq, getTableColumns, gte, isNull } from 'drizzle-orm'
import { standbys, suppliers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import { visible } from '../../kernel/scope'
import { today } from './standings'
import type { StandbyQuery } from './standby-shapes'

const theirSupplier = and(eq(suppliers.agencyId, standbys.agencyId), eq(suppliers.id, standbys.supplierId))
const shown = (ctx: Ctx) => ctx.db.select({ standby: getTableColumns(standbys), supplierName: suppliers.name, phone: suppliers.phone }).from(standbys).innerJoin(suppliers, theirSupplier)

export async function findStandby(ctx: Ctx, id: string) {
  const [found] = await shown(ctx).where(and(visible(ctx, standbys), eq(standbys.id, id)))
  return found
}
export type StandbyFound = NonNullable<Awaited<ReturnType<typeof findStandby>>>

/** How many lists ask them whether they would step in: one query, for one trip with others. */
export const standbysWaiting = (ctx: Ctx) => ctx.db.select({ waiting: count() }).from(standbys).where(and(visible(ctx, standbys), isNull(standbys.confirmedAt), gte(standbys.until, today(ctx))))

/** All of a category or a supplier, so many at most: whom to call first is known only when the gate has looked at them. */
export const standbysFor = (ctx: Ctx, { category, supplierId }: Pick<StandbyQuery, 'category' | 'supplierId'>) =>
  shown(ctx).where(and(visible(ctx, standbys), category ? eq(standbys.category, category) : undefined, supplierId ? eq(standbys.supplierId, supplierId) : undefined)).limit(1000)
