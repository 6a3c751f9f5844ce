import { qualifications, suppliers } from '../../../db/schema/agency/suppliers'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { demandCategory } from './category'
import { missingToCollect, missingToDecide } from './rules/qualification'
import { asQualification, isComplete, standingsOf, today } from './standings'
import type { Deciding, NewOffer } from './standing-shapes'

/** What a supplier offers, for the first time or anew: it waits to be qualified. @throws 409 `offer_open` for what is being looked at, or was rejected too short ago */
export async function offerCategory(ctx: Ctx, id: string, { category, region }: NewOffer) {
  const rows = await standingsOf(ctx, id)
  await demandCategory(ctx, category)
  const offer = rows.offers.find((one) => one.category === category && one.region === region)
  if (offer) {
    const missing = missingToCollect(asQualification(offer, isComplete(ctx, rows, offer)), today(ctx))
    if (missing.length > 0) throw conflict('offer_open', { missing })
    return commit(ctx, { action: 'supplier.offer', write: update(ctx, qualifications, offer, { open: true }), answer: { id: offer.id, revision: offer.revision + 1 } })
  }
  const fresh = { id: ctx.newId('qualification'), supplierId: id, category, region, open: true, outcome: null, until: null, conditions: [], reason: null }
  try {
    return await commit(ctx, { action: 'supplier.offer', write: insert(ctx, qualifications, fresh), answer: { id: fresh.id, revision: 1 } })
  } catch (error) {
    throw failedUnique(error, 'qualifications') ? conflict('offer_open', { missing: ['course'] }) : error
  }
}

/**
 * Says whether a supplier may be hired for what they offer; the supplier is written too, so that no booking is made on what held before.
 * @throws 409 `not_decidable` with what is missing
 */
export async function decideOffer(ctx: Ctx, id: string, offerId: string, { revision, ...decision }: Deciding) {
  const rows = await standingsOf(ctx, id)
  const offer = rows.offers.find((one) => one.id === offerId)
  if (!offer) throw notFound()
  if (offer.revision !== revision) throw conflict('changed_meanwhile', { current: { id: offerId, revision: offer.revision } })
  const missing = missingToDecide(asQualification(offer, isComplete(ctx, rows, offer)), decision, today(ctx))
  if (missing.length > 0) throw conflict('not_decidable', { missing })
  return commit(ctx, {
    action: 'supplier.qualify',
    write: [update(ctx, qualifications, offer, { ...decision, open: false, decidedBy: ctx.actor.id, decidedAt: ctx.now() }), update(ctx, suppliers, rows.supplier, {})],
    answer: { id: offerId, revision: revision + 1 },
  })
}
