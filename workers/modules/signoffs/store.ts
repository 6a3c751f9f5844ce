import { and, asc, eq, sql, type SQL } from 'drizzle-orm'
import { named, people } from '../../../db/schema/agency/people'
import { signoffs } from '../../../db/schema/agency/signoffs'
import type { Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { followed, pageOf, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { ours, rowOf, visible } from '../../kernel/scope'
import type { SignoffQuery } from './shapes'

export async function findSignoff(ctx: Ctx, id: string) {
  const [signoff] = await signed(ctx, and(visible(ctx, signoffs), eq(signoffs.id, id))!)
  return signoff
}

export const about = (subjectId: string) => eq(signoffs.subjectId, subjectId)

/** Oldest first, for somebody who may see the subject. */
export const signoffsOn = (ctx: Ctx, subjectId: string, version?: number) =>
  signed(ctx, and(ours(ctx, signoffs), about(subjectId), version === undefined ? undefined : eq(signoffs.version, version))!)

/** Oldest first, those of this thing that the actor may see. */
export async function signoffsSeen(ctx: Ctx, { subjectId, cursor, limit = pageSize }: SignoffQuery) {
  const these = and(visible(ctx, signoffs), about(subjectId), cursor ? past('>', ctx, signoffs, cursor) : undefined)!
  return followed(pageOf(await signed(ctx, these, limit + 1), ({ id }) => id, limit), cursor, rowOf(ctx, signoffs))
}

async function signed(ctx: Ctx, which: SQL, limit?: number) {
  const all = ctx.db.select({ signoff: signoffs, person: named(people) })
    .from(signoffs)
    .innerJoin(people, and(eq(people.agencyId, signoffs.agencyId), eq(people.id, signoffs.personId)))
    .where(which).orderBy(asc(signoffs.id))
  const rows = await (limit === undefined ? all : all.limit(limit))
  return rows.map(({ signoff: { id, subjectKind, subjectId, version, sha256, answer, comment, signedAs, sentTo, createdAt }, person }) =>
    ({ id, subject: { kind: subjectKind, id: subjectId }, version, sha256, person, signedAs, sentTo, answer, comment, at: createdAt }))
}

/** Every answer to the text with this hash on one shard, oldest first, with the newest version of the same thing that was agreed to. */
export const signedUnder = (db: Db, sha256: string) =>
  db.select({ signoff: signoffs, person: named(people), agreed }).from(signoffs)
    .innerJoin(people, and(eq(people.agencyId, signoffs.agencyId), eq(people.id, signoffs.personId)))
    .where(eq(signoffs.sha256, sha256)).orderBy(asc(signoffs.id))

const agreed = sql<number | null>`(select max(s.version) from signoffs s
  where s.agency_id = ${signoffs.agencyId} and s.subject_id = ${signoffs.subjectId} and s.answer <> 'changes_required')`

export const signoffKeepers = [keeper('signoffs', signoffs, ({ id }) => eq(signoffs.personId, id), 'agreement')]
