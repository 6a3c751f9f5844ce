import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { papersFor } from '../credentials/index'
import { letPass } from './rules/exceptions'
import { qualificationOn } from './rules/qualification'
import { restrictionOn } from './rules/restriction'
import { shown } from './shown'
import type { ComparedQuery, Standing } from './standing-shapes'
import { companyPapers, placesOf } from './company-papers'
import { asQualification, holderOf, isComplete, restrictionIn, standingRows, standingsOf, today, type Standings } from './standings'
import type { Limit } from './store'

/** Where a supplier stands, in all four ways; what one person alone has proposed is the agency's own. */
export const supplierStanding = async (ctx: Ctx, id: string) => shownStanding(ctx, await standingsOf(ctx, id))

function shownStanding(ctx: Ctx, rows: Standings): Standing {
  const { supplier: { id, revision, registration, registrationReason }, offers, limits } = rows
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

const shownLimit = (ctx: Ctx, { id, revision, kind, code, reason, until, reviewOn, createdAt, confirmedAt, liftedAt, proposedBy, reply, answeredAt }: Limit) =>
  ({ id, revision, kind, code, reason, until, reviewOn, createdAt, confirmed: kind !== 'blacklisted' || confirmedAt !== null, liftedAt, reply, answeredAt, ...(ctx.actor.kind === 'staff' && { proposedBy }) })

/** What is asked of a supplier over all they offer, and how each of it stands. */
export const supplierPapers = async (ctx: Ctx, id: string) => askedPapers(ctx, await standingsOf(ctx, id))

export function askedPapers(ctx: Ctx, standings: Standings) {
  const places = placesOf(standings)
  return papersFor(ctx, standings.table, { holder: holderOf(standings.supplier), ...places }, companyPapers(standings), letPass(standings.exceptions, { ...places, onEvent: null, to: today(ctx) }))
}

/** Some suppliers side by side, in the order they were asked for, in one trip. @throws 404 when the actor may not see one of them */
export async function compareSuppliers(ctx: Ctx, { ids }: ComparedQuery) {
  const all = await standingRows(ctx, ids)
  return {
    rows: ids.map((id) => {
      const rows = all.find(({ supplier }) => supplier.id === id)
      if (!rows) throw notFound()
      const { agencyId: _, ...supplier } = rows.supplier
      const { lines, accepted, of } = askedPapers(ctx, rows)
      const open = lines.filter(({ level, standing }) => level === 'required' && !['verified', 'expiring', 'excepted'].includes(standing))
      return { supplier: shown(ctx, supplier), standing: shownStanding(ctx, rows), papers: { accepted, of, open: open.map(({ kind, names, standing }) => ({ kind, names, standing })) } }
    }),
  }
}
