import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { pays } from './request-shown'
import { costPage } from './request-store'
import type { CostQuery, TrainingCosts } from './request-shapes'

/** Hours and cost of training in a year: of those whom the actor manages, or of everybody for those who tend to all. */
export async function trainingCosts(ctx: Ctx, query: CostQuery): Promise<TrainingCosts> {
  const { year = dayIn(ctx.agency.zone, ctx.now()).slice(0, 4) } = query
  const { rows, next } = await costPage(ctx, { from: `${year}-01-01`, to: `${year}-12-31` }, query, pays(ctx))
  const sum = (of: 'minutes' | 'cost') => rows.reduce((all, row) => all + row[of], 0)
  return { rows: rows.map((row) => ({ id: row.person.id, ...row })), next, year, currency: ctx.agency.currency, total: { minutes: sum('minutes'), cost: sum('cost') } }
}
