import type { Ctx } from '../../kernel/ctx'
import { supplierFacts } from '../../kernel/rules/supplier-facts'
import { rowsOf, together } from '../../kernel/together'
import { evaluationsSince, factsOf } from './evaluation-store'
import { shownEvaluation } from './evaluation-shown'
import { jobsOf, rollingScore, since, trendOf, weighed } from './rules/score'
import { standingsOf, today } from './standings'
import { tiersShown } from './tiers'
import type { Worth } from './worth-shapes'

/** How a supplier did their jobs, as its reader may know it. @throws 404 */
export async function supplierWorth(ctx: Ctx, id: string): Promise<Worth> {
  const standings = await standingsOf(ctx, id)
  const day = today(ctx)
  const [evaluations, facts] = await together(ctx, rowsOf(evaluationsSince(ctx, id, since(day))), rowsOf(factsOf(ctx, id)))
  const jobs = jobsOf(evaluations)
  const { declines, flag } = trendOf(jobs, day)
  const counted = weighed(jobs, day)
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0)
  return {
    id, ...rollingScore(jobs, day), declines, trend: flag,
    jobs: counted.toReversed().map(({ bookingId, on, score, decay, weight, views }) => ({
      bookingId, title: views[0]!.title, eventName: views[0]!.eventName, day: on, score, decay, share: (weight / whole) * 100, evaluations: views.map((one) => shownEvaluation(ctx, one)),
    })),
    facts, absent: supplierFacts.filter((kind) => !facts.some((one) => one.kind === kind)),
    ...(ctx.actor.kind === 'staff' && { tiers: await tiersShown(ctx, standings, evaluations) }),
  }
}
