import { and, asc, eq, or } from 'drizzle-orm'
import { views } from '../../../db/schema/agency/ways'
import type { Ctx } from '../ctx'
import { among, ours } from '../scope'
import { lists, type View, type ViewQuery } from './shapes'

type ViewRecord = typeof views.$inferSelect

const most = 200
const mine = (ctx: Ctx) => eq(views.personId, ctx.actor.id ?? '')

/** One's own and those that colleagues share, by name. */
export async function viewsOf(ctx: Ctx, { list }: ViewQuery) {
  const rows = await ctx.db.select().from(views)
    .where(and(ours(ctx, views), among(views.list, list ? [list] : lists), or(mine(ctx), eq(views.shared, true)))).orderBy(asc(views.name), asc(views.id)).limit(most)
  return rows.map((view) => shown(ctx, view))
}

/** One of the actor's own. */
export async function ownView(ctx: Ctx, id: string) {
  const [view] = await ctx.db.select().from(views).where(and(ours(ctx, views), mine(ctx), eq(views.id, id)))
  return view
}

export const shown = (ctx: Ctx, { id, revision, list, name, query, shared, personId }: Omit<ViewRecord, 'agencyId' | 'createdAt'>): View =>
  ({ id, revision, list: list as View['list'], name, query, shared, mine: personId === ctx.actor.id })
