import { and, asc, eq, or, sql } from 'drizzle-orm'
import { views } from '../../../db/schema/agency/ways'
import type { Ctx } from '../ctx'
import { followed, pageOf, pageSize } from '../list'
import { among, ours, rowIn } from '../scope'
import { lists, type View, type ViewQuery } from './shapes'

type ViewRecord = typeof views.$inferSelect

const mine = (ctx: Ctx) => eq(views.personId, ctx.actor.id ?? '')

/** One's own and those that colleagues share, by name; the cursor is the id of the last row shown. */
export async function viewsOf(ctx: Ctx, { list, cursor, limit = pageSize }: ViewQuery) {
  const theirs = and(ours(ctx, views), or(mine(ctx), eq(views.shared, true)))
  const rows = await ctx.db.select().from(views)
    .where(and(theirs, among(views.list, list ? [list] : lists), cursor ? after(ctx, cursor) : undefined)).orderBy(asc(views.name), asc(views.id)).limit(limit + 1)
  return followed(pageOf(rows.map((view) => shown(ctx, view)), ({ id }) => id, limit), cursor, rowIn(ctx.db, views, theirs))
}

const after = (ctx: Ctx, id: string) => sql`(${views.name}, ${views.id}) > (select last.name, last.id from ${views} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

/** One of the actor's own. */
export async function ownView(ctx: Ctx, id: string) {
  const [view] = await ctx.db.select().from(views).where(and(ours(ctx, views), mine(ctx), eq(views.id, id)))
  return view
}

export const shown = (ctx: Ctx, { id, revision, list, name, query, shared, personId }: Omit<ViewRecord, 'agencyId' | 'createdAt'>): View =>
  ({ id, revision, list: list as View['list'], name, query, shared, mine: personId === ctx.actor.id })
