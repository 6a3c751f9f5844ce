import type { Ctx } from '../../kernel/ctx'
import { invalid, notFound } from '../../kernel/refusal'
import { awardOf, type AskedAward } from './award-of'
import type { Award } from './standing-shapes'
import { standingRows, type Standings } from './standings'

/**
 * Whether a supplier can be booked for a category in a region over a window: registered, not restricted, qualified, and every
 * required paper verified and valid on each of its days; and each of the crew that comes has their own, those that apply to them included. What only people and
 * vehicles hold is shown for the company by any of its crew. One trip to the database, whoever comes.
 * @throws 404 for a supplier that the actor may not see; 422 for days that end before they begin
 */
export async function mayAward(ctx: Ctx, asked: AskedAward): Promise<Award & { supplier: Standings['supplier'] }> {
  const [award] = await awardsFor(ctx, [asked])
  if (!award) throw notFound()
  return award
}

/** The same for many bookings at once, in one trip; a supplier that is not to be seen is left out. @throws 422 for days that end before they begin */
export async function awardsFor(ctx: Ctx, asked: AskedAward[]) {
  if (asked.some(({ window }) => window.to < window.from)) throw invalid({ to: 'ends_before_start' })
  const rows = await standingRows(ctx, [...new Set(asked.map(({ supplierId }) => supplierId))])
  return asked.flatMap((one) => {
    const standings = rows.find(({ supplier }) => supplier.id === one.supplierId)
    return standings ? [awardOf(ctx, standings, one)] : []
  })
}
