import { and, eq, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { briefAnalyses, briefs } from '../../../db/schema/agency/briefs'
import { named, people } from '../../../db/schema/agency/people'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { ours, visible } from '../../kernel/scope'

const reviewer = alias(people, 'reviewer')

/** What is thought of a brief that the actor may see, with who wrote and who reviewed it. */
export async function analysisOf(ctx: Ctx, briefId: string) {
  const [found] = await ctx.db.select({ analysis: briefAnalyses, writer: named(people), reviewer: named(reviewer) }).from(briefAnalyses)
    .innerJoin(people, and(eq(people.agencyId, briefAnalyses.agencyId), eq(people.id, briefAnalyses.writtenBy)))
    .leftJoin(reviewer, and(eq(reviewer.agencyId, briefAnalyses.agencyId), eq(reviewer.id, briefAnalyses.reviewedBy)))
    .where(and(ours(ctx, briefAnalyses), aboutBrief(briefId)))
  return found
}
export type FoundAnalysis = NonNullable<Awaited<ReturnType<typeof analysisOf>>>

/** Asked with the brief, in one query: nothing where there is no brief that the actor may see, no `analysis` where nothing is written. */
export async function analysisWithBrief(ctx: Ctx, briefId: string) {
  const [found] = await ctx.db.select({ analysis: briefAnalyses, writer: named(people), reviewer: named(reviewer) }).from(briefs)
    .leftJoin(briefAnalyses, and(eq(briefAnalyses.agencyId, briefs.agencyId), eq(briefAnalyses.briefId, briefs.id)))
    .leftJoin(people, and(eq(people.agencyId, briefAnalyses.agencyId), eq(people.id, briefAnalyses.writtenBy)))
    .leftJoin(reviewer, and(eq(reviewer.agencyId, briefAnalyses.agencyId), eq(reviewer.id, briefAnalyses.reviewedBy)))
    .where(and(visible(ctx, briefs), eq(briefs.id, briefId)))
  return found
}

export const aboutBrief = (briefId: string) => eq(briefAnalyses.briefId, briefId)

/** What somebody wrote and reviewed. */
export const analysisKeepers = [keeper('analyses', briefAnalyses, ({ id }) => or(eq(briefAnalyses.writtenBy, id), eq(briefAnalyses.reviewedBy, id)), 'work')]
