import { and, count, eq, isNull } from 'drizzle-orm'
import { notices } from '../../db/schema/agency/notices'
import type { Ctx } from '../kernel/ctx'
import { ours } from '../kernel/scope'

export async function unreadCount(ctx: Ctx) {
  const [row] = await ctx.db.select({ unread: count() }).from(notices)
    .where(and(ours(ctx, notices), eq(notices.personId, ctx.actor.id ?? ''), isNull(notices.readAt)))
  return row?.unread ?? 0
}
