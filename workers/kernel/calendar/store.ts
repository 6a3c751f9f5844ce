import { and, desc, eq } from 'drizzle-orm'
import { feeds } from '../../../db/schema/agency/calendar'
import { events } from '../../../db/schema/agency/events'
import { people } from '../../../db/schema/agency/people'
import { agencies } from '../../../db/schema/directory'
import type { Agency, Ctx } from '../ctx'
import type { Db } from '../db'
import { followed, pageOf, pageSize, past } from '../list'
import { ours, rowIn, visible } from '../scope'
import type { FeedsQuery } from './shapes'

const mine = (ctx: Ctx) => and(ours(ctx, feeds), eq(feeds.personId, ctx.actor.id ?? ''))

/** The newest first; the cursor is the id of the last row shown. */
export async function feedsOf(ctx: Ctx, { cursor, limit = pageSize }: FeedsQuery) {
  const { id, eventId, createdAt, lastReadAt } = feeds
  const rows = await ctx.db.select({ id, eventId, createdAt, lastReadAt, title: events.name }).from(feeds)
    .leftJoin(events, and(eq(events.id, feeds.eventId), visible(ctx, events, { client: events.clientId, event: events.id })))
    .where(and(mine(ctx), cursor ? past('<', ctx, feeds, cursor) : undefined)).orderBy(desc(feeds.id)).limit(limit + 1)
  return followed(pageOf(rows, (feed) => feed.id, limit), cursor, rowIn(ctx.db, feeds, mine(ctx)))
}

export async function feedRecord(ctx: Ctx, id: string) {
  const [feed] = await ctx.db.select().from(feeds).where(and(mine(ctx), eq(feeds.id, id)))
  return feed
}

export async function agencyById(directory: Db, id: string): Promise<Agency | undefined> {
  const [agency] = await directory.select().from(agencies).where(eq(agencies.id, id))
  return agency
}

/** The feed with this secret and whose it is today; none once they have left. */
export async function feedByHash(db: Db, agencyId: string, tokenHash: string) {
  const { id, role, scope, clientId, supplierId, locale } = people
  const [found] = await db.select({ feed: { id: feeds.id, eventId: feeds.eventId, lastReadAt: feeds.lastReadAt }, owner: { id, role, scope, clientId, supplierId, locale } })
    .from(feeds).innerJoin(people, and(eq(people.agencyId, feeds.agencyId), eq(people.id, feeds.personId), eq(people.state, 'active')))
    .where(and(eq(feeds.agencyId, agencyId), eq(feeds.tokenHash, tokenHash)))
  return found
}

export const writeRead = (ctx: Ctx, id: string) =>
  ctx.db.update(feeds).set({ lastReadAt: ctx.now() }).where(and(ours(ctx, feeds), eq(feeds.id, id)))
