import { and, asc, eq, gt, gte, lte, sql } from 'drizzle-orm'
import { evaluations, evaluationWeights, qualifications, supplierFacts, suppliers, tiers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import type { Reported } from '../../kernel/rules/supplier-facts'
import { among, ours, visible } from '../../kernel/scope'

export type EvaluationRecord = typeof evaluations.$inferSelect
type Reader = Pick<Ctx, 'agencyId' | 'db'>

export async function findEvaluation(ctx: Ctx, id: string): Promise<EvaluationRecord | undefined> {
  const [found] = await ctx.db.select().from(evaluations).where(and(visible(ctx, evaluations), eq(evaluations.id, id)))
  return found
}

/** Of these jobs, the oldest first. */
export const evaluationsOn = (ctx: Ctx, bookingIds: string[]) =>
  ctx.db.select().from(evaluations).where(and(visible(ctx, evaluations), among(evaluations.bookingId, bookingIds))).orderBy(asc(evaluations.id))

/** All that counts of a supplier, whoever asks: of jobs that ended after this day. */
export const evaluationsSince = (world: Reader, supplierId: string, day: string) =>
  world.db.select().from(evaluations).where(and(ours(world, evaluations), eq(evaluations.supplierId, supplierId), gt(evaluations.day, day))).orderBy(asc(evaluations.day), asc(evaluations.id))

/** The supplier whose score is written; their work may be judged by staff who see no suppliers. */
export const scoredSupplier = (world: Reader, id: string) => world.db.select().from(suppliers).where(and(ours(world, suppliers), eq(suppliers.id, id)))

/** What the agency itself has set. */
export const ownWeights = (ctx: Ctx) => ctx.db.select().from(evaluationWeights).where(and(ours(ctx, evaluationWeights), eq(evaluationWeights.id, 'weights')))

export const factsOf = (ctx: Ctx, supplierId: string) =>
  ctx.db.select({ kind: supplierFacts.kind, good: supplierFacts.good, of: supplierFacts.of }).from(supplierFacts).where(and(eq(supplierFacts.agencyId, ctx.agencyId), eq(supplierFacts.supplierId, supplierId)))

/** The statement that counts one more. */
export const countFact = ({ agencyId, db }: Reader, supplierId: string, { fact, good, of }: Reported) =>
  db.insert(supplierFacts).values({ agencyId, supplierId, kind: fact, good, of })
    .onConflictDoUpdate({ target: [supplierFacts.agencyId, supplierFacts.supplierId, supplierFacts.kind], set: { good: sql`${supplierFacts.good} + ${good}`, of: sql`${supplierFacts.of} + ${of}` } })

export const tiersOf = (ctx: Ctx, supplierId: string) => ctx.db.select().from(tiers).where(and(visible(ctx, tiers), eq(tiers.supplierId, supplierId)))
export type TierRecord = Awaited<ReturnType<typeof tiersOf>>[number]

/** What the agency has spent on each job in these categories that ended after this day and was judged. */
export const spendIn = (ctx: Ctx, categories: string[], day: string) =>
  ctx.db.select({ category: evaluations.category, supplierId: evaluations.supplierId, spend: sql<number>`max(${evaluations.spend})`.as('spent') }).from(evaluations)
    .where(and(ours(ctx, evaluations), among(evaluations.category, categories), gt(evaluations.day, day))).groupBy(evaluations.category, evaluations.supplierId, evaluations.bookingId)

/** In how many suppliers' hands each of these categories lies: those qualified on this day, with conditions or without. */
export const soleIn = (ctx: Ctx, categories: string[], day: string) =>
  ctx.db.select({ category: qualifications.category, suppliers: sql<number>`count(distinct ${qualifications.supplierId})`.as('suppliers') }).from(qualifications)
    .where(and(ours(ctx, qualifications), among(qualifications.category, categories), among(qualifications.outcome, ['qualified', 'conditional']), gte(qualifications.until, day))).groupBy(qualifications.category)

/** Tiers whose relationship is to be looked at again by this day, with the supplier's name, for staff who see suppliers; of one counterpart, if that is given. */
export const tiersToReview = (ctx: Ctx, day: string, { most, counterpartId }: { most: number; counterpartId: string | null }) =>
  ctx.db.select({ supplierId: tiers.supplierId, name: suppliers.name, category: tiers.category, tier: tiers.tier, reviewOn: tiers.reviewOn, counterpartId: tiers.counterpartId })
    .from(tiers).innerJoin(suppliers, and(eq(suppliers.agencyId, tiers.agencyId), eq(suppliers.id, tiers.supplierId)))
    .where(and(visible(ctx, tiers), lte(tiers.reviewOn, day), counterpartId ? eq(tiers.counterpartId, counterpartId) : undefined)).orderBy(asc(tiers.reviewOn), asc(tiers.supplierId)).limit(most)
