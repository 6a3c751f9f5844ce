import { and, asc, eq, type SQL } from 'drizzle-orm'
import { named, people } from '../../../db/schema/agency/people'
import { signoffs } from '../../../db/schema/agency/signoffs'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { ours, visible } from '../../kernel/scope'

export async function findSignoff(ctx: Ctx, id: string) {
  const [signoff] = await signed(ctx, and(visible(ctx, signoffs), eq(signoffs.id, id))!)
  return signoff
}

export const about = (subjectId: string) => eq(signoffs.subjectId, subjectId)

/** Oldest first, for somebody who may see the subject. */
export const signoffsOn = (ctx: Ctx, subjectId: string, version?: number) =>
  signed(ctx, and(ours(ctx, signoffs), about(subjectId), version === undefined ? undefined : eq(signoffs.version, version))!)

/** Oldest first, those of this thing that the actor may see. */
export const signoffsSeen = (ctx: Ctx, subjectId: string) => signed(ctx, and(visible(ctx, signoffs), about(subjectId))!)

async function signed(ctx: Ctx, which: SQL) {
  const rows = await ctx.db.select({ signoff: signoffs, person: named(people) })
    .from(signoffs)
    .innerJoin(people, and(eq(people.agencyId, signoffs.agencyId), eq(people.id, signoffs.personId)))
    .where(which).orderBy(asc(signoffs.id))
  return rows.map(({ signoff: { id, subjectKind, subjectId, version, sha256, answer, comment, createdAt }, person }) =>
    ({ id, subject: { kind: subjectKind, id: subjectId }, version, sha256, person, answer, comment, at: createdAt }))
}

export const signoffKeepers = [keeper('signoffs', signoffs, ({ id }) => eq(signoffs.personId, id), 'agreement')]
