import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import { people } from '../../../db/schema/agency/people'
import { trainingCycles, trainingEntries, trainingSchemes } from '../../../db/schema/agency/training'
import { insert, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { rowWhere } from '../../kernel/row-where'
import { among, ours, personal } from '../../kernel/scope'
import type { Split } from './rules/entry'
import type { TrainingKind } from './rules/topics'

export type CycleRecord = typeof trainingCycles.$inferSelect
export type SchemeRecord = typeof trainingSchemes.$inferSelect

/** The agency's own editions: one query, for one trip with others. */
export const ownSchemes = (ctx: Ctx) => ctx.db.select().from(trainingSchemes).where(ours(ctx, trainingSchemes)).orderBy(asc(trainingSchemes.code), desc(trainingSchemes.validFrom))

/** How many colleagues work for each certificate, whoever asks: one query, for one trip with others. */
export const followers = (ctx: Ctx) =>
  ctx.db.select({ scheme: trainingCycles.scheme, count: count(sql`distinct ${people.id}`) }).from(people)
    .innerJoin(trainingCycles, and(eq(trainingCycles.agencyId, people.agencyId), eq(trainingCycles.personId, people.id)))
    .where(and(ours(ctx, people), eq(people.state, 'active'))).groupBy(trainingCycles.scheme)

const seen = (ctx: Ctx) => and(ours(ctx, trainingCycles), personal(ctx, trainingCycles.personId))

/** What these people are working for, as far as the actor may see it: one query, for one trip with others. */
export const cyclesOf = (ctx: Ctx, personIds: string[]) =>
  ctx.db.select().from(trainingCycles).where(and(seen(ctx), among(trainingCycles.personId, personIds))).orderBy(asc(trainingCycles.personId), asc(trainingCycles.id))

/** A cycle, as far as the actor may see it. */
export async function findCycle(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select().from(trainingCycles).where(and(seen(ctx), eq(trainingCycles.id, id)))
  return found
}

/** Adds a cycle where its person has no other of the same certificate on any of its days: of two that are begun at once, the second is refused as `changed_meanwhile`. */
export function soleCycle(ctx: Ctx, cycle: Omit<CycleRecord, 'agencyId' | 'createdAt' | 'revision'>): Write {
  const values: CycleRecord = { ...cycle, agencyId: ctx.agencyId, createdAt: ctx.now(), revision: 1 }
  const free = sql`not exists (select 1 from training_cycles c where c.agency_id = ${ctx.agencyId} and c.person_id = ${values.personId} and c.scheme = ${values.scheme}
    and c.starts_on <= ${values.endsOn ?? '9999'} and coalesce(c.ends_on, '9999') >= ${values.startsOn})`
  return { ...insert(ctx, trainingCycles, cycle), statement: ctx.db.insert(trainingCycles).select(rowWhere(trainingCycles, values, free)) }
}

/** What counts of an entry: its last day, minutes and their split, kind, whether it is of the trade and whether it was verified. */
export type Creditable = [endsOn: string, minutes: number, split: Split[], kind: TrainingKind, industry: 0 | 1, verified: 0 | 1]

/** What of these people’s entries may count: verified, or waiting for it. One row for each person, for D1 takes longer over many rows than over long ones; one query, for one trip with others. */
export const creditable = (ctx: Ctx, personIds: string[]) => {
  const { personId, endsOn, minutes, split, kind, industry, state } = trainingEntries
  const entries = sql`json_group_array(json_array(${endsOn}, ${minutes}, json(${split}), ${kind}, ${industry}, ${state} = 'verified'))`.mapWith((said: string) => JSON.parse(said) as Creditable[])
  return ctx.db.select({ personId, entries: entries.as('entries') }).from(trainingEntries)
    .where(and(ours(ctx, trainingEntries), personal(ctx, personId), among(personId, personIds), sql`${state} in ('verified', 'submitted')`)).groupBy(personId)
}

/** What somebody is working for. */
export const cycleKeepers = [keeper('training goals', trainingCycles, ({ id }) => eq(trainingCycles.personId, id), 'removed')]
