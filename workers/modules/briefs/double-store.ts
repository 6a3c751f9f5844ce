import { and, desc, eq, not, or, sql } from 'drizzle-orm'
import { briefPairs, briefs } from '../../../db/schema/agency/briefs'
import type { Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { among, ours, visible } from '../../kernel/scope'
import { endedStates } from './rules/states'
import type { BriefRecord } from './store'

/** Among so many of a client's newest briefs a double is looked for. */
const most = 60

/** This brief, first, and the client's others, with what tells doubles apart and what was decided of each beside this one. */
export const besideOthers = (ctx: Ctx, id: string) =>
  ctx.db.select({ id: briefs.id, title: briefs.title, state: briefs.state, from: said('from'), to: said('to'), month, answer: briefPairs.answer }).from(briefs)
    .leftJoin(briefPairs, and(
      eq(briefPairs.agencyId, briefs.agencyId),
      eq(briefPairs.firstId, sql`min(${briefs.id}, ${id})`), eq(briefPairs.secondId, sql`max(${briefs.id}, ${id})`),
    ))
    .where(and(visible(ctx, briefs), eq(briefs.clientId, sql`(select own.client_id from ${briefs} own where own.agency_id = ${ctx.agencyId} and own.id = ${id})`), or(eq(briefs.id, id), not(among(briefs.state, endedStates)), sql`${briefPairs.id} is not null`)))
    .orderBy(desc(eq(briefs.id, id)), desc(briefs.id)).limit(most)

const said = (field: string) => sql<string | null>`(select a.value from brief_answers a where a.agency_id = briefs.agency_id and a.brief_id = briefs.id and a.field = ${field})`
  .mapWith((value: string | null): string | null => value && JSON.parse(value))
/** Only where the days are said to be open. */
const month = sql<string | null>`(select a.value from brief_answers a inner join brief_answers s on s.agency_id = a.agency_id and s.brief_id = a.brief_id and s.field = 'date_standing' and s.value = '"month"'
  where a.agency_id = briefs.agency_id and a.brief_id = briefs.id and a.field = 'month')`
  .mapWith((value: string | null): string | null => value && JSON.parse(value))

/** The briefs that were said to belong to this one, or to mean the same, the newest first. Without equal names, for a batch. */
export const relatedTo = (ctx: Ctx, id: string) =>
  ctx.db.select({ id: briefs.id, title: briefs.title, state: briefs.state }).from(briefPairs)
    .innerJoin(briefs, and(eq(briefs.agencyId, briefPairs.agencyId), eq(briefs.id, sql`iif(${briefPairs.firstId} = ${id}, ${briefPairs.secondId}, ${briefPairs.firstId})`)))
    .where(and(visible(ctx, briefs), ours(ctx, briefPairs), or(eq(briefPairs.firstId, id), eq(briefPairs.secondId, id)), among(briefPairs.answer, ['related', 'replaced']))).orderBy(desc(briefs.id))

/** What was decided of these two, in whichever order they are named. */
export async function pairOf(ctx: Ctx, one: string, other: string) {
  const [firstId, secondId] = [one, other].sort()
  const [pair] = await ctx.db.select({ answer: briefPairs.answer }).from(briefPairs)
    .where(and(ours(ctx, briefPairs), eq(briefPairs.firstId, firstId!), eq(briefPairs.secondId, secondId!)))
  return pair
}

/** What was decided of a brief goes with it: a write for the caller's commit; none where nothing was. */
export async function dropPairs(ctx: Ctx, { id, clientId }: BriefRecord): Promise<Write[]> {
  const these = and(ours(ctx, briefPairs), or(eq(briefPairs.firstId, id), eq(briefPairs.secondId, id)))
  const found = await ctx.db.select({ id: briefPairs.id }).from(briefPairs).where(these).limit(1)
  if (found.length === 0) return []
  return [{ statement: ctx.db.delete(briefPairs).where(these), subject: { kind: 'brief', id, clientId, eventId: null }, before: null, after: null, bulk: true }]
}

/** Who decided it. */
export const pairKeepers = [keeper('briefs told apart', briefPairs, ({ id }) => eq(briefPairs.decidedBy, id), 'company')]
