import { and, asc, eq, isNotNull, or, sql, type SQL } from 'drizzle-orm'
import { audit } from '../../../db/schema/agency/kernel'
import type { Write } from '../commit'
import type { Ctx } from '../ctx'
import { ours } from '../scope'
import { holds, redacted } from './seal'

type Person = { id: string; email: string; names: string[] }

/** The rows of the trail whose values say who somebody is. */
function about(ctx: Ctx, { id, email, names }: Person): SQL {
  const said = [email, ...names].map((text) => sql`instr(coalesce(${audit.before}, '') || coalesce(${audit.after}, ''), ${text}) > 0`)
  return and(ours(ctx, audit), isNotNull(audit.salt), or(eq(audit.subjectId, id), ...said))!
}

/** Takes the values, and the salt without which their seal tells nothing, out of the trail. Who did what when stays. */
export async function redaction(ctx: Ctx, person: Person): Promise<{ count: number; writes: Write[] }> {
  const [{ count } = { count: 0 }] = await ctx.db.select({ count: sql<number>`count(*)` }).from(audit).where(about(ctx, person))
  if (count === 0) return { count, writes: [] }
  const mark = JSON.stringify(redacted)
  const statement = ctx.db.update(audit)
    .set({ before: sql`iif(${audit.before} is null, null, ${mark})`, after: sql`iif(${audit.after} is null, null, ${mark})`, salt: null })
    .where(about(ctx, person))
  const subject = { kind: 'person', id: person.id, clientId: null, eventId: null }
  return { count, writes: [{ statement, subject, before: null, after: { redacted: count }, bulk: true }] }
}

/** Holds what the trail says of one thing against its seals: how many rows, how many of them redacted, and which do not hold. */
export async function verified(ctx: Ctx, subjectId: string) {
  const { id, before, after, salt, valuesSha256 } = audit
  const rows = await ctx.db.select({ id, before, after, salt, valuesSha256 }).from(audit)
    .where(and(ours(ctx, audit), eq(audit.subjectId, subjectId))).orderBy(asc(audit.id))
  const masked = rows.filter((row) => row.salt === null && row.valuesSha256 !== '')
  return { rows: rows.length, redacted: masked.length, broken: rows.filter((row) => !holds(row)).map((row) => row.id) }
}
