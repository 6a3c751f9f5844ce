import { and, asc, desc, eq, getTableColumns, gte, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { calls } from '../../../db/schema/agency/calls'
import { named, people } from '../../../db/schema/agency/people'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { followed, pageOf, pageSize } from '../../kernel/list'
import { rowOf, visible } from '../../kernel/scope'
import type { Named } from '../people/shapes'
import type { CallQuery } from './shapes'

export type CallRecord = typeof calls.$inferSelect

/** Those with a client, or about one brief of theirs, the latest first; the cursor is the id of the last row shown. */
export async function callsWith(ctx: Ctx, { clientId, briefId, cursor, limit = pageSize }: CallQuery & { clientId: string }) {
  const rows = await shown(ctx).where(and(visible(ctx, calls), eq(calls.clientId, clientId), briefId ? eq(calls.briefId, briefId) : undefined, cursor ? before(ctx, cursor) : undefined))
    .orderBy(desc(calls.startsAt), desc(calls.id)).limit(limit + 1)
  return followed(pageOf(rows, ({ call }) => call.id, limit), cursor, rowOf(ctx, calls))
}

/** A client's that are to come, and whose report they have not answered, the soonest first. */
export const openCalls = (ctx: Ctx, limit: number) =>
  shown(ctx).where(and(visible(ctx, calls), isNull(calls.cancelledAt), or(gte(calls.endsAt, ctx.now()), and(isNotNull(calls.sentAt), isNull(calls.answer)))))
    .orderBy(asc(calls.startsAt), asc(calls.id)).limit(limit)

const before = (ctx: Ctx, id: string) =>
  sql`(${calls.startsAt}, ${calls.id}) < (select last.starts_at, last.id from ${calls} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

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
