import type { Ctx } from '../../kernel/ctx'
import { forbidden, notFound } from '../../kernel/refusal'
import { gives, shownBadge } from './shown'
import type { BadgeQuery } from './shapes'
import { badgePage, findBadge } from './store'

/** @throws 404 when there is none, or none that the actor may see */
export async function badgeFound(ctx: Ctx, id: string) {
  const found = await findBadge(ctx, id)
  if (!found || (found.badge.personId !== ctx.actor.id && !gives(ctx))) throw notFound()
  return found
}

export const readBadge = async (ctx: Ctx, id: string) => shownBadge(ctx, await badgeFound(ctx, id))

/** @throws 403 for everybody's, or somebody else's, where the actor gives none */
export async function listBadges(ctx: Ctx, query: BadgeQuery) {
  const { whose, personId = whose ? null : ctx.actor.id } = query
  if (personId !== ctx.actor.id && !gives(ctx)) throw forbidden()
  const { rows, ...page } = await badgePage(ctx, personId, query)
  return { ...page, rows: rows.map((found) => shownBadge(ctx, found)) }
}
