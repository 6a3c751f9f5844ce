import type { Ctx } from '../../kernel/ctx'
import { forbidden, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { foundLower, levelIn } from './rules/achievement'
import { gives, shownBadge } from './shown'
import type { BadgeQuery } from './shapes'
import { badgePage, findBadge, levelBadgeOf } from './store'

/** @throws 404 when there is none, or none that the actor may see */
export async function badgeFound(ctx: Ctx, id: string) {
  const found = await findBadge(ctx, id)
  if (!found || (found.badge.personId !== ctx.actor.id && !gives(ctx))) throw notFound()
  return found
}

/** A badge as its reader may know it. @throws 404 */
export const readBadge = async (ctx: Ctx, id: string) => shownBadge(ctx, await badgeFound(ctx, id))

/** @throws 403 for everybody's, or somebody else's, where the actor gives none */
export async function listBadges(ctx: Ctx, query: BadgeQuery) {
  const { whose, personId = whose ? null : ctx.actor.id } = query
  if (personId !== ctx.actor.id && !gives(ctx)) throw forbidden()
  const { rows, ...page } = await badgePage(ctx, personId, query, dayIn(ctx.agency.zone, ctx.now()))
  return { ...page, rows: rows.map((found) => shownBadge(ctx, found)) }
}

/** The level that a badge of somebody's says where it is above what is found of them now, for whoever may take it back; else null. One query. */
export async function badgeAbove(ctx: Ctx, personId: string, { skill, level }: { skill: string; level: number }): Promise<number | null> {
  const held = gives(ctx) ? await levelBadgeOf(ctx, personId, skill) : undefined
  return held && foundLower(held.achievement, level) !== null ? levelIn(held.achievement)!.level : null
}
