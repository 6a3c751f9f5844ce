import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import { people } from '../../../db/schema/agency/people'
import { supplierIntakes, suppliers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import { among, ours } from '../../kernel/scope'

/** The agency's own row, if it has set anything. */
export const theIntake = 'intake'
export async function ownIntake({ db, agencyId }: Pick<Ctx, 'db' | 'agencyId'>) {
  const [own] = await db.select().from(supplierIntakes).where(and(eq(supplierIntakes.agencyId, agencyId), eq(supplierIntakes.id, theIntake)))
  return own
}

/** Other suppliers of the same name, or one of whose people, or whose applicant, has this address. */
export function alikeTo(ctx: Ctx, { id, name, latin }: { id: string; name: string; latin: string | null }, email: string) {
  const called = ctx.db.select({ id: suppliers.id }).from(suppliers).where(and(ours(ctx, suppliers), among(suppliers.name, [name, ...(latin ? [latin] : [])])))
  const reached = ctx.db.select({ id: sql<string>`${people.supplierId}`.as('id') }).from(people).where(and(ours(ctx, people), eq(people.email, email), isNotNull(people.supplierId)))
  const applied = ctx.db.select({ id: suppliers.id }).from(suppliers).where(and(ours(ctx, suppliers), isNotNull(suppliers.applicant), eq(sql`json_extract(${suppliers.applicant}, '$.email')`, email)))
  return ctx.db.select({ id: suppliers.id, name: suppliers.name, registration: suppliers.registration }).from(suppliers)
    .where(and(ours(ctx, suppliers), ne(suppliers.id, id), sql`${suppliers.id} in ${union(called, reached, applied)}`)).orderBy(suppliers.name).limit(5)
}
