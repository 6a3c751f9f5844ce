import { badges } from '../../../db/schema/agency/badges'
import { commit, insertMany, type News, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { demandFullScope } from '../../kernel/scope'
import { failedUnique } from '../../kernel/sqlite-errors'
import type { Names } from '../credentials/rules/kinds'
import { personById } from '../people/index'
import { badgeAwarded } from './news'
import { achievementKey, type Achievement } from './rules/achievement'
import { shownBadge } from './shown'
import type { Badge, NewBadge } from './shapes'
import { holdersOf } from './store'

type Award = Achievement & { personIds: string[]; names: Names; criteria: Names; validTo?: string | null }

/**
 * A badge for each of these people who has none for this achievement: writes and news for the caller's commit. Where two award the
 * same at once, the later commit is refused: `awarding` does it again.
 */
export async function award(ctx: Ctx, { personIds, names, criteria, validTo = null, ...achieved }: Award): Promise<{ write: Write[]; tell: News[] }> {
  const achievement = achievementKey(achieved)
  const held = await holdersOf(ctx, personIds, achievement)
  const rows = personIds.filter((id) => !held.includes(id)).map((personId) => ({ ...fresh(ctx), personId, kind: achieved.kind, achievement, names, criteria, validTo }))
  return { write: insertMany(ctx, badges, rows).map((write) => ({ ...write, action: 'badge.award' })), tell: rows.map(badgeAwarded) }
}

/** What commits an award. Where somebody else gave one of its badges in the same instant it is done once more, and finds it held. */
export async function awarding<Answer>(attempt: () => Promise<Answer>): Promise<Answer> {
  try {
    return await attempt()
  } catch (error) {
    if (!failedUnique(error, 'badges')) throw error
    return attempt()
  }
}

/** Honours somebody else by hand. @throws 403 `needs_full_scope`; 404; 422 for oneself, or where it would be over before it begins */
export async function awardByHand(ctx: Ctx, { personId, validTo, ...wish }: NewBadge): Promise<Badge> {
  demandFullScope(ctx)
  const person = await personById(ctx, personId)
  if (person.clientId || person.supplierId) throw notFound()
  if (personId === ctx.actor.id) throw invalid({ personId: 'not_oneself' })
  const badge = { ...fresh(ctx), personId, kind: 'merit' as const, achievement: achievementKey({ kind: 'merit', id: ctx.newId('badge') }), ...wish, validTo }
  if (validTo && validTo < badge.awardedOn) throw invalid({ validTo: 'in_the_past' })
  const whole = { ...badge, agencyId: ctx.agencyId, revision: 1, createdAt: ctx.now() }
  return commit(ctx, { action: 'badge.award', write: insertMany(ctx, badges, [badge]), tell: [badgeAwarded(badge)], answer: shownBadge(ctx, { badge: whole, person, found: null }) })
}

const fresh = (ctx: Ctx) => ({
  id: ctx.newId('badge'), awardedOn: dayIn(ctx.agency.zone, ctx.now()), awardedBy: ctx.actor.id, publishedAt: null, locale: null, holderName: null, keyId: null, jwt: null, revokedAt: null, revokedBy: null, revokedBecause: null,
})
