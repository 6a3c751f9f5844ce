import { and, asc, eq } from 'drizzle-orm'
import { planTemplates } from '../../../db/schema/agency/plans'
import type { Ctx } from '../../kernel/ctx'
import { ours } from '../../kernel/scope'

export type TemplateRecord = typeof planTemplates.$inferSelect

/** What an agency has made or changed, the oldest first: a handful, read together. */
export const ownTemplates = (ctx: Ctx) => ctx.db.select().from(planTemplates).where(ours(ctx, planTemplates)).orderBy(asc(planTemplates.id))

export async function ownTemplate(ctx: Ctx, id: string) {
  const [template] = await ctx.db.select().from(planTemplates).where(and(ours(ctx, planTemplates), eq(planTemplates.id, id)))
  return template
}
