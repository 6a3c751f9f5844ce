import { suppliers, tiers } from '../../../db/schema/agency/suppliers'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { conflict, invalid } from '../../kernel/refusal'
import { endReminders, remind } from '../../kernel/reminders'
import { audienceOf } from '../../kernel/rules/roles'
import { failedUnique } from '../../kernel/sqlite-errors'
import { peopleByIds } from '../people/index'
import { evaluationsSince, tiersOf, tiersToReview } from './evaluation-store'
import { tierToReview } from './news'
import { since } from './rules/score'
import { bestTier, counterparts, missingToTier, reviewAfter } from './rules/tier'
import { standingsOf, today } from './standings'
import { tiersKnown } from './tiers'
import type { TierDecision } from './worth-shapes'

/**
 * Decides a supplier's tier in a category, for the first time or anew, as after each look at the relationship; the best of them stands on
 * the supplier's row, and whoever speaks to them is told when to look again.
 * @throws 409 `not_tierable` with what is missing, `changed_meanwhile`; 422 for a category they have nothing to do with
 */
export async function decideTier(ctx: Ctx, id: string, { revision, category, ...wish }: TierDecision) {
  const day = today(ctx)
  const [standings, evaluations, all] = await Promise.all([standingsOf(ctx, id), evaluationsSince(ctx, id, since(day)), tiersOf(ctx, id), demandStaff(ctx, wish.counterpartId)])
  const known = (await tiersKnown(ctx, standings, evaluations)).find((one) => one.category === category)
  if (!known) throw invalid({ category: 'not_a_category' })
  const before = all.find((one) => one.category === category)
  if ((before?.revision ?? 0) !== revision) throw conflict('changed_meanwhile', { current: { id, revision: before?.revision ?? 0 } })
  const missing = missingToTier(wish, { ...known, today: day })
  if (missing.length > 0) throw conflict('not_tierable', { missing })

  const reviewOn = wish.reviewOn ?? reviewAfter(day, wish.tier)
  const decided = { ...wish, reviewOn, proposed: known.proposed, reasons: known.reasons, level: counterparts[wish.tier].level, decidedBy: ctx.actor.id!, decidedAt: ctx.now() }
  const tierId = before?.id ?? ctx.newId('tier')
  const best = bestTier([...all.filter((one) => one !== before).map(({ tier }) => tier), wish.tier])
  try {
    return await commit(ctx, {
      action: 'tier.decide',
      write: [before ? update(ctx, tiers, before, decided) : insert(ctx, tiers, { id: tierId, supplierId: id, category, ...decided }), update(ctx, suppliers, standings.supplier, { tier: best })],
      also: [endReminders(ctx, tierId), ...remind(ctx, { thingId: tierId, news: tierToReview(standings.supplier, wish.counterpartId ?? ctx.actor.id!, reviewOn), due: { on: reviewOn }, offsets: [0], zone: ctx.agency.zone })],
      answer: { id: tierId, revision: revision + 1, reviewOn },
    })
  } catch (error) {
    throw failedUnique(error, 'tiers') ? conflict('changed_meanwhile') : error
  }
}

async function demandStaff(ctx: Ctx, id: string | null) {
  if (!id) return
  const [person] = await peopleByIds(ctx, [id])
  if (!person || person.state !== 'active' || audienceOf(person.role) !== 'staff') throw invalid({ counterpartId: 'unknown_person' })
}

/** Relationships whose day has come, the longest overdue first, so many at most: all of them for who decides, for others those they speak to. To be asked in one trip with others. */
export const overdueReviews = (ctx: Ctx, most: number) => tiersToReview(ctx, today(ctx), { most, counterpartId: mayActor(ctx.actor, 'supplier.tier') ? null : ctx.actor.id })
