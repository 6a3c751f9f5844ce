import { badges } from '../../../db/schema/agency/badges'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { badgeRevoked } from './news'
import { badgeFound } from './read'
import { shownBadge } from './shown'
import type { Badge, Revocation } from './shapes'

/** Takes a badge back; whoever looks at it is told, and why. @throws 404; 409 `badge_revoked`, `changed_meanwhile` */
export async function revokeBadge(ctx: Ctx, id: string, { revision, because }: Revocation): Promise<Badge> {
  const found = await badgeFound(ctx, id)
  const { badge } = found
  demandFullScope(ctx)
  if (badge.revokedAt) throw conflict('badge_revoked')
  if (badge.revision !== revision) throw conflict('changed_meanwhile', { current: shownBadge(ctx, found) })
  const change = { revokedAt: ctx.now(), revokedBy: ctx.actor.id, revokedBecause: because }
  const answer = shownBadge(ctx, { ...found, badge: { ...badge, ...change, revision: revision + 1 } })
  return commit(ctx, { action: 'badge.revoke', write: update(ctx, badges, badge, change), tell: [badgeRevoked(badge, because)], answer })
}
