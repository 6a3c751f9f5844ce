import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { categoriesOf } from '../agencies/index'

/** @throws 422 for what is no category of suppliers here, or one no longer in use */
export async function demandCategory(ctx: Ctx, ...codes: string[]) {
  if (codes.length === 0) return
  const categories = await categoriesOf(ctx, 'supplier')
  const known = (code: string) => categories.some((one) => one.code === code && !one.archivedAt)
  if (!codes.every(known)) throw invalid({ category: 'not_a_category' })
}
