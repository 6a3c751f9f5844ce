import { and, asc, eq, or, sql } from 'drizzle-orm'
import { bookings } from '../../../db/schema/agency/bookings'
import { credentials } from '../../../db/schema/agency/credentials'
import { crew } from '../../../db/schema/agency/crews'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { among, ours, visible } from '../../kernel/scope'

export type CrewRecord = typeof crew.$inferSelect

export async function findMember(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select().from(crew).where(and(visible(ctx, crew), eq(crew.id, id)))
  return found
}

/** The crews of these suppliers in the order in which they were put down, those who are gone too: one query, for one trip with others. */
export const crewsOf = (ctx: Ctx, supplierIds: string[]) =>
  ctx.db.select().from(crew).where(and(visible(ctx, crew), among(crew.supplierId, supplierIds))).orderBy(asc(crew.supplierId), asc(crew.id))

/** These of them, also for staff who see an event and not its suppliers: whoever stands at its gate must know who comes. */
export const membersToPass = (ctx: Ctx, ids: string[]) => ctx.db.select().from(crew).where(and(ours(ctx, crew), among(crew.id, ids)))

/** Whether a paper or a job speaks of them. */
export async function isOnRecord(ctx: Ctx, { id, supplierId }: CrewRecord) {
  const [papers, jobs] = await Promise.all([
    ctx.db.select({ id: credentials.id }).from(credentials).where(and(ours(ctx, credentials), eq(credentials.holderId, id))).limit(1),
    ctx.db.select({ id: bookings.id }).from(bookings).where(and(ours(ctx, bookings), eq(bookings.supplierId, supplierId), sql`instr(${bookings.crew}, ${id}) > 0`)).limit(1),
  ])
  return papers.length > 0 || jobs.length > 0
}

/** Whoever is in a crew is known again by their number, or by their name in the crew of the supplier they sign in for; a supplier's record of its workers is kept like one of the supplier. */
export const crewKeepers = [keeper('crews of suppliers', crew, ({ id, phone, names }) => or(phone ? eq(crew.phone, phone) : undefined, and(among(crew.name, names), inTheirCompany(id))), 'company')]
const inTheirCompany = (personId: string) => sql`${crew.supplierId} = (select p.supplier_id from people p where p.agency_id = ${crew.agencyId} and p.id = ${personId})`
