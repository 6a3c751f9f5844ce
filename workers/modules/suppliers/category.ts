import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { categoriesOf } from '../agencies/index'

/** @throws 422 for what is no category of suppliers here, or one no longer in use */
export async function demandCategory(ctx: Ctx, code: string) {
  const categories = await categoriesOf(ctx, 'supplier')
  if (!categories.some((one) => one.code === code && !one.archivedAt)) throw invalid({ category: 'not_a_category' })
}
