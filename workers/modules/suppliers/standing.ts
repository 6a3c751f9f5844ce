import type { Ctx } from '../../kernel/ctx'
import { papersFor } from '../credentials/index'
import { qualificationOn } from './rules/qualification'
import { restrictionOn } from './rules/restriction'
import type { Standing } from './standing-shapes'
import { asQualification, holderOf, isComplete, restrictionIn, standingsOf, today } from './standings'
import type { Limit } from './store'

/** Where a supplier stands, in all four ways; what one person alone has proposed is the agency's own. */
export async function supplierStanding(ctx: Ctx, id: string): Promise<Standing> {
  const rows = await standingsOf(ctx, id)
  const { supplier: { revision, registration, registrationReason }, offers, limits } = rows
  const restriction = restrictionIn(limits)
  return {
    id, revision, registration, registrationReason,
    restriction: { ...restriction, kind: restrictionOn(restriction, today(ctx)) },
    restrictions: limits.filter(({ kind, confirmedAt }) => ctx.actor.kind === 'staff' || kind !== 'blacklisted' || confirmedAt).toReversed().map((limit) => shownLimit(ctx, limit)),
    offers: offers.map((offer) => ({
      id: offer.id, revision: offer.revision, category: offer.category, region: offer.region, state: qualificationOn(asQualification(offer, isComplete(ctx, rows, offer)), today(ctx)),
      until: offer.until, conditions: offer.conditions, reason: offer.reason,
    })),
  }
}

const shownLimit = (ctx: Ctx, { id, revision, kind, code, reason, until, reviewOn, createdAt, confirmedAt, liftedAt, proposedBy }: Limit) =>
  ({ id, revision, kind, code, reason, until, reviewOn, createdAt, confirmed: kind !== 'blacklisted' || confirmedAt !== null, liftedAt, ...(ctx.actor.kind === 'staff' && { proposedBy }) })

/** What is asked of a supplier over all they offer, and how each of it stands. */
export async function supplierPapers(ctx: Ctx, id: string) {
  const { supplier, offers, papers } = await standingsOf(ctx, id)
  const categories = [...new Set(offers.map(({ category }) => category))]
  return papersFor(ctx, {
    holder: holderOf(supplier), home: supplier.country, categories: categories.length > 0 ? categories : [supplier.category],
    regions: offers.length > 0 ? [...new Set(offers.map(({ region }) => region))] : [supplier.country],
  }, papers)
}
