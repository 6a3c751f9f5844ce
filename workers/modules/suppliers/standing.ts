import type { Ctx } from '../../kernel/ctx'
import { filesHanging } from '../../kernel/files/index'
import { papersFor } from '../credentials/index'
import { letPass } from './rules/exceptions'
import { qualificationOn } from './rules/qualification'
import { restrictionOn } from './rules/restriction'
import type { Standing } from './standing-shapes'
import { companyPapers, placesOf } from './company-papers'
import { asQualification, holderOf, isComplete, restrictionIn, standingsOf, today, type Standings } from './standings'
import type { Limit } from './store'

/** Where a supplier stands, in all four ways; what one person alone has proposed is the agency's own. */
export async function supplierStanding(ctx: Ctx, id: string): Promise<Standing> {
  const rows = await standingsOf(ctx, id)
  const standing = shownStanding(ctx, rows)
  if (ctx.actor.kind !== 'staff' || rows.limits.length === 0) return standing
  const hanging = await filesHanging(ctx, rows.limits.map((limit) => limit.id))
  const evidenceOf = (limitId: string) => hanging.filter(({ subjectId, state }) => subjectId === limitId && state === 'ready').map((file) => ({ id: file.id, name: file.name }))
  return { ...standing, restrictions: standing.restrictions.map((limit) => ({ ...limit, evidence: evidenceOf(limit.id) })) }
}

export function shownStanding(ctx: Ctx, rows: Standings): Standing {
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
