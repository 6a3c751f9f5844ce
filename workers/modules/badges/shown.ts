import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { dayIn } from '../../kernel/rules/days'
import { foundLower } from './rules/achievement'
import { addresses } from './rules/credential'
import { standingOf } from './rules/standing'
import type { Badge } from './shapes'
import type { FoundBadge } from './store'

/** Whether the actor gives badges to anybody: nothing limits whom they see. */
export const gives = ({ actor }: Ctx) => mayActor(actor, 'badge.award') && actor.kind === 'staff' && actor.scope === 'all'

/** A badge as its reader may know it. */
export function shownBadge(ctx: Ctx, { badge, person: { id: personId, family, given, latin }, found }: FoundBadge): Badge {
  const { id, revision, createdAt, kind, names, criteria, awardedOn, validTo, publishedAt, locale, revokedAt, revokedBecause } = badge
  return {
    id, revision, createdAt, person: { id: personId, family, given, latin }, kind, names, criteria, awardedOn, validTo, publishedAt, locale, revokedAt, revokedBecause,
    standing: standingOf(badge, dayIn(ctx.agency.zone, ctx.now())),
    found: gives(ctx) && !revokedAt ? foundLower(badge.achievement, found) : null,
    page: publishedAt && addresses(ctx.origin, ctx.agencyId).page(id),
    may: { publish: personId === ctx.actor.id && !revokedAt, revoke: !revokedAt && gives(ctx) },
  }
}
