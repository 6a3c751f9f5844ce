import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { pays } from './request-shown'
import { costPage, costTotal } from './request-store'
import type { CostQuery, TrainingCosts } from './request-shapes'

/** Hours and cost of training in a year: of those whom the actor manages, or of everybody for those who tend to all. */
export async function trainingCosts(ctx: Ctx, query: CostQuery): Promise<TrainingCosts> {
  const { year = dayIn(ctx.agency.zone, ctx.now()).slice(0, 4) } = query
  const days = { from: `${year}-01-01`, to: `${year}-12-31` }
  const [{ rows, next }, total] = await Promise.all([costPage(ctx, days, query, pays(ctx)), costTotal(ctx, days, pays(ctx))])
  return { rows: rows.map((row) => ({ id: row.person.id, ...row })), next, year, currency: ctx.agency.currency, total }
}
