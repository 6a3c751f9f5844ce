import { and, desc, eq, gt, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { audit } from '../../../db/schema/agency/kernel'
import { people } from '../../../db/schema/agency/people'
import { looks } from '../../../db/schema/agency/ways'
import type { Ctx } from '../ctx'
import { openTo } from '../rules/shared'
import { among, visible } from '../scope'
import { filesHanging } from '../files/index'

export async function lastLook(ctx: Ctx, subjectId: string) {
  const [look] = await ctx.db.select({ at: looks.at }).from(looks)
    .where(and(eq(looks.agencyId, ctx.agencyId), eq(looks.personId, ctx.actor.id ?? ''), eq(looks.subjectId, subjectId)))
  return look?.at ?? null
}

/** Not through `commit`: that somebody looked is nobody's business but theirs, so it leaves no trail (docs/decisions/0014). */
export async function look(ctx: Ctx, subjectId: string, at: string) {
  await ctx.db.insert(looks).values({ agencyId: ctx.agencyId, personId: ctx.actor.id!, subjectId, at })
    .onConflictDoUpdate({ target: [looks.agencyId, looks.personId, looks.subjectId], set: { at } })
}

/** What others did to this thing and its parts after a moment, newest first. One query each: for an OR, SQLite walks through the whole trail. */
export async function doneSince(ctx: Ctx, subjectId: string, at: string, most: number) {
  const found = await Promise.all([eq(audit.subjectId, subjectId), eq(audit.partOf, subjectId)].map((which) => trail(ctx, which, at, most)))
  return found.flat().sort((a, b) => b.id.localeCompare(a.id)).slice(0, most)
}

/** With a plus before them, neither the order nor the kind is what SQLite looks by: either would lead it through the whole trail. */
const [newestFirst, ofKinds] = [sql`+${audit.id} desc`, (kinds: readonly string[]) => sql`+${among(audit.subjectKind, kinds)}`]

/** In one trip: what anybody did of `actions` to these things and such of their parts as are open to the actor, newest first (a question is a thread), and the files that hang on them. */
export async function doneToAny(ctx: Ctx, subjectIds: string[], { actions, most }: { actions: readonly string[]; most: number }) {
  const kinds = openTo(ctx.actor)
  const of = (which: SQL) => told(ctx, and(which, among(audit.action, actions), kinds && ofKinds([...kinds, 'thread']))!).orderBy(newestFirst).limit(most)
  const [own, parts, files] = await ctx.db.batch([of(among(audit.subjectId, subjectIds)), of(among(audit.partOf, subjectIds)), filesHanging(ctx, subjectIds)])
  return { done: [...own, ...parts].sort((a, b) => b.id.localeCompare(a.id)).slice(0, most), files }
}

const trail = (ctx: Ctx, which: SQL, at: string, most: number) =>
  told(ctx, and(which, gt(audit.at, at), or(isNull(audit.actorId), ne(audit.actorId, ctx.actor.id ?? '')))!).orderBy(desc(audit.id)).limit(most)

const told = (ctx: Ctx, which: SQL) =>
  ctx.db.select({
    id: audit.id, at: audit.at, action: audit.action, subjectKind: audit.subjectKind, subjectId: audit.subjectId, partOf: audit.partOf, requestId: audit.requestId, after: audit.after,
    actorKind: audit.actorKind, actorId: audit.actorId, family: people.family, given: people.given, latin: people.latin,
  }).from(audit)
    .leftJoin(people, and(eq(people.agencyId, audit.agencyId), eq(people.id, audit.actorId)))
    .where(and(visible(ctx, audit), which))
