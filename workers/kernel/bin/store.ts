import { and, asc, count, desc, eq, lt, sql } from 'drizzle-orm'
import { named, people } from '../../../db/schema/agency/people'
import { bin } from '../../../db/schema/agency/ways'
import type { Ctx } from '../ctx'
import type { Db } from '../db'
import { followed, pageOf, pageSize } from '../list'
import { among, ours, rowIn, visible } from '../scope'
import type { BinQuery, binnedKinds } from './shapes'

/** What the actor could have back, last thrown away first; the work plan is the agency's own. */
export async function binPage(ctx: Ctx, { cursor, limit = pageSize }: BinQuery) {
  const wanted = and(visible(ctx, bin), ctx.actor.kind === 'staff' ? undefined : eq(bin.kind, 'brief'))
  const [rows, [{ total } = { total: 0 }]] = await Promise.all([
    ctx.db.select({ id: bin.id, kind: bin.kind, title: bin.title, at: bin.createdAt, by: named(people) }).from(bin)
      .leftJoin(people, and(eq(people.agencyId, bin.agencyId), eq(people.id, bin.binnedBy)))
      .where(and(wanted, cursor ? before(ctx, cursor) : undefined)).orderBy(desc(bin.createdAt), desc(bin.id)).limit(limit + 1),
    ctx.db.select({ total: count() }).from(bin).where(wanted),
  ])
  const page = pageOf(rows.map((row) => ({ ...row, kind: row.kind as (typeof binnedKinds)[number] })), ({ id }) => id, limit)
  return { ...(await followed(page, cursor, rowIn(ctx.db, bin, wanted))), total }
}

const before = (ctx: Ctx, id: string) => sql`(${bin.createdAt}, ${bin.id}) < (
  select last.created_at, last.id from bin last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

export const binRecords = (ctx: Ctx, ids: string[]) => ctx.db.select().from(bin).where(and(ours(ctx, bin), among(bin.id, ids)))

/** What has lain its time, of every agency on this shard. */
export const lainSince = (db: Db, before: string, most: number) =>
  db.select({ agencyId: bin.agencyId, id: bin.id, kind: bin.kind }).from(bin).where(lt(bin.createdAt, before)).orderBy(asc(bin.createdAt)).limit(most)
