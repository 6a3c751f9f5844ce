import { and, desc, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { calls } from '../../../db/schema/agency/calls'
import { named, people } from '../../../db/schema/agency/people'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { visible } from '../../kernel/scope'
import type { Named } from '../people/shapes'

export type CallRecord = typeof calls.$inferSelect

/** A page of a client or of a brief shows so many, the latest first. */
const most = 50

export const callsWith = (ctx: Ctx, { clientId, briefId }: { clientId: string; briefId?: string }) =>
  shown(ctx).where(and(visible(ctx, calls), eq(calls.clientId, clientId), briefId ? eq(calls.briefId, briefId) : undefined)).orderBy(desc(calls.startsAt), desc(calls.id)).limit(most)

export async function findCall(ctx: Ctx, id: string) {
  const [call] = await shown(ctx).where(and(visible(ctx, calls), eq(calls.id, id)))
  return call
}
export type FoundCall = NonNullable<Awaited<ReturnType<typeof findCall>>>

const shown = (ctx: Ctx) =>
  ctx.db.select({ call: getTableColumns(calls), guests, answerer: named(people) }).from(calls)
    .leftJoin(people, and(eq(people.agencyId, calls.agencyId), eq(people.id, calls.answeredBy))).$dynamic()

const guests = sql`(select json_group_array(json_object('id', p.id, 'family', p.family, 'given', p.given, 'latin', p.latin)) from people p
  where p.agency_id = calls.agency_id and p.id in (select value from json_each(calls.guests)))`.mapWith((rows: string): Named[] => JSON.parse(rows))

/** For calendars, on the product's own account. */
export async function callForCalendar({ db, agencyId }: Pick<Ctx, 'db' | 'agencyId'>, id: string) {
  const [call] = await db.select().from(calls).where(and(eq(calls.agencyId, agencyId), eq(calls.id, id)))
  return call
}

/** What somebody has arranged, reported or answered. */
export const callKeepers = [keeper('calls', calls, ({ id }) => or(
  eq(calls.arrangedBy, id), eq(calls.sentBy, id), eq(calls.answeredBy, id), sql`exists (select 1 from json_each(${calls.guests}) g where g.value = ${id})`,
), 'company')]
