import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { trainingCycles, trainingEntries, trainingSchemes } from '../../../db/schema/agency/training'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { among, ours, personal } from '../../kernel/scope'

export type CycleRecord = typeof trainingCycles.$inferSelect
export type SchemeRecord = typeof trainingSchemes.$inferSelect

/** The agency's own editions: one query, for one trip with others. */
export const ownSchemes = (ctx: Ctx) => ctx.db.select().from(trainingSchemes).where(ours(ctx, trainingSchemes)).orderBy(asc(trainingSchemes.code), desc(trainingSchemes.validFrom))

export async function findScheme(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select().from(trainingSchemes).where(and(ours(ctx, trainingSchemes), eq(trainingSchemes.id, id)))
  return found
}

const seen = (ctx: Ctx) => and(ours(ctx, trainingCycles), personal(ctx, trainingCycles.personId))

/** What these people are working for, as far as the actor may see it: one query, for one trip with others. */
export const cyclesOf = (ctx: Ctx, personIds: string[]) =>
  ctx.db.select().from(trainingCycles).where(and(seen(ctx), among(trainingCycles.personId, personIds))).orderBy(asc(trainingCycles.personId), asc(trainingCycles.id))

export async function findCycle(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select().from(trainingCycles).where(and(seen(ctx), eq(trainingCycles.id, id)))
  return found
}

/** What of these people's entries may count: verified, or waiting for it. One query, for one trip with others. */
export const creditable = (ctx: Ctx, personIds: string[]) =>
  ctx.db.select({
    personId: trainingEntries.personId, startsOn: trainingEntries.startsOn, endsOn: trainingEntries.endsOn, minutes: trainingEntries.minutes, split: trainingEntries.split, kind: trainingEntries.kind, industry: trainingEntries.industry, state: trainingEntries.state,
  }).from(trainingEntries).where(and(ours(ctx, trainingEntries), personal(ctx, trainingEntries.personId), among(trainingEntries.personId, personIds), sql`${trainingEntries.state} in ('verified', 'submitted')`))

/** What somebody is working for. */
export const cycleKeepers = [keeper('training goals', trainingCycles, ({ id }) => eq(trainingCycles.personId, id), 'removed')]
