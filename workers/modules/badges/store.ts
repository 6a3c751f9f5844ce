import { and, asc, desc, eq, gte, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { badgeKeys, badges } from '../../../db/schema/agency/badges'
import { named, people } from '../../../db/schema/agency/people'
import { personSkills } from '../../../db/schema/agency/skills'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { among, ours, rowOf } from '../../kernel/scope'
import type { BadgeQuery } from './shapes'

export type BadgeRecord = typeof badges.$inferSelect

const holder = and(eq(people.agencyId, badges.agencyId), eq(people.id, badges.personId))
/** What was found of its holder last in the skill that a badge is for; its level is the last sign of `skill:ski_…:3`. */
const itsLevel = and(eq(badges.kind, 'skill'), eq(personSkills.agencyId, badges.agencyId), sql`${personSkills.id} = ${badges.personId} || '.' || substr(${badges.achievement}, 7, length(${badges.achievement}) - 8)`)
const saysMore = sql`${personSkills.level} < cast(substr(${badges.achievement}, -1) as integer)`
const withHolder = (ctx: Ctx) => ctx.db.select({ badge: badges, person: named(people), found: personSkills.level }).from(badges).innerJoin(people, holder).leftJoin(personSkills, itsLevel)

export async function findBadge(ctx: Ctx, id: string) {
  const [found] = await withHolder(ctx).where(and(ours(ctx, badges), eq(badges.id, id)))
  return found
}
export type FoundBadge = NonNullable<Awaited<ReturnType<typeof findBadge>>>

/** How a badge stands, as rules/standing.ts says it; `lower`: it holds, and the level found last is lower. */
const standing = (today: string): Record<NonNullable<BadgeQuery['standing']>, SQL | undefined> => ({
  valid: and(isNull(badges.revokedAt), or(isNull(badges.validTo), gte(badges.validTo, today))),
  over: and(isNull(badges.revokedAt), lt(badges.validTo, today)),
  revoked: isNotNull(badges.revokedAt),
  lower: and(isNull(badges.revokedAt), saysMore),
})

/** Somebody's, or everybody's, the latest first; the cursor is the id of the last row shown. */
export function badgePage(ctx: Ctx, personId: string | null, { cursor, counted, limit = pageSize, q, standing: is }: BadgeQuery, today: string) {
  const wanted = and(ours(ctx, badges), personId ? eq(badges.personId, personId) : undefined, q ? sql`instr(lower(${badges.names}), lower(${q})) > 0` : undefined, is && standing(today)[is])
  const rows = withHolder(ctx).where(and(wanted, cursor ? past('<', ctx, badges, cursor) : undefined)).orderBy(desc(badges.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: badges.id }).from(badges).leftJoin(personSkills, itsLevel).where(wanted).limit(most).as('those')), ({ badge }) => badge.id, { cursor, limit, counted, from: rowOf(ctx, badges) })
}

/** The badge of the highest level in a skill that somebody holds. */
export async function levelBadgeOf(ctx: Ctx, personId: string, skill: string) {
  const [held] = await ctx.db.select({ id: badges.id, achievement: badges.achievement }).from(badges)
    .where(and(ours(ctx, badges), eq(badges.personId, personId), isNull(badges.revokedAt), sql`${badges.achievement} glob ${`skill:${skill}:*`}`)).orderBy(desc(badges.achievement)).limit(1)
  return held
}

/** Who of these people holds an achievement already. */
export const holdersOf = async (ctx: Ctx, personIds: string[], achievement: string) =>
  (await ctx.db.select({ id: badges.personId }).from(badges).where(and(ours(ctx, badges), among(badges.personId, personIds), eq(badges.achievement, achievement), isNull(badges.revokedAt)))).map(({ id }) => id)

export async function findPublished(ctx: Ctx, id: string) {
  const [badge] = await ctx.db.select().from(badges).where(and(ours(ctx, badges), eq(badges.id, id), isNotNull(badges.publishedAt)))
  return badge
}

/** Those that were signed once and hold no more: also what is not published now lies in somebody's hands. */
export const revokedBadges = (ctx: Ctx) =>
  ctx.db.select({ id: badges.id, because: badges.revokedBecause, at: badges.revokedAt }).from(badges).where(and(ours(ctx, badges), isNotNull(badges.revokedAt), isNotNull(badges.jwt))).orderBy(asc(badges.revokedAt))

/** An agency has one a year. */
export const signingKeys = (ctx: Ctx) => ctx.db.select().from(badgeKeys).where(ours(ctx, badgeKeys)).orderBy(desc(badgeKeys.id))

export const badgeKeepers = [keeper('badges', badges, ({ id }) => eq(badges.personId, id), 'removed')]
