import { and, asc, count, eq, isNotNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { audit } from '../../../db/schema/agency/kernel'
import type { Write } from '../commit'
import type { Ctx } from '../ctx'
import { mayTell, mentions } from '../rewriter'
import { tells, type Known } from '../rules/forget'
import { among, ours, visible } from '../scope'
import { holds, redacted } from './seal'

/**
 * The other rows of the trail that tell of somebody: tied to them by who did it, or by an id or address among the values, and one of
 * the values is the name or has it in it. Of others who are called alike nothing is found.
 */
async function telling(ctx: Ctx, person: Known) {
  const { id, before, after } = audit
  const tied = or(eq(audit.actorId, person.id), ...[before, after].map((values) => mentions(values, person)))
  const rows = await ctx.db.select({ id, before, after }).from(audit)
    .where(and(open(ctx), ne(audit.subjectId, person.id), tied, or(...[before, after].map((values) => mayTell(values, person)))))
  return rows.filter((row) => tells([row.before, row.after], person)).map((row) => row.id)
}

const open = (ctx: Ctx) => and(ours(ctx, audit), isNotNull(audit.salt))

/** So many ids stay below the 2 MB of a statement. */
const atOnce = 20_000

/** Takes the values, and the salt without which their seal tells nothing, out of the trail. Who did what when stays. */
export async function redaction(ctx: Ctx, person: Known): Promise<{ count: number; writes: Write[] }> {
  const [[own = { count: 0 }], ids] = await Promise.all([
    ctx.db.select({ count: count() }).from(audit).where(and(open(ctx), eq(audit.subjectId, person.id))), telling(ctx, person),
  ])
  const chunks = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, chunk) => ids.slice(chunk * atOnce, (chunk + 1) * atOnce))
  const writes = [
    ...(own.count > 0 ? [masked(ctx, person, eq(audit.subjectId, person.id), own.count)] : []),
    ...chunks.map((some) => masked(ctx, person, among(audit.id, some), some.length)),
  ]
  return { count: own.count + ids.length, writes }
}

function masked(ctx: Ctx, { id }: Known, rows: SQL, number: number): Write {
  const statement = ctx.db.update(audit)
    .set({ before: sql`iif(${audit.before} is null, null, ${mark})`, after: sql`iif(${audit.after} is null, null, ${mark})`, salt: null })
    .where(and(open(ctx), rows))
  return { statement, subject: { kind: 'person', id, clientId: null, eventId: null }, before: null, after: { redacted: number }, bulk: true }
}

const mark = JSON.stringify(redacted)

/** Holds what the trail says of one thing, within the actor's scope, against its seals: how many rows, how many of them redacted, and which do not hold. */
export async function verified(ctx: Ctx, subjectId: string) {
  const { id, before, after, salt, valuesSha256 } = audit
  const rows = await ctx.db.select({ id, before, after, salt, valuesSha256 }).from(audit)
    .where(and(visible(ctx, audit), eq(audit.subjectId, subjectId))).orderBy(asc(audit.id))
  const masked = rows.filter((row) => row.salt === null && row.valuesSha256 !== '')
  return { rows: rows.length, redacted: masked.length, broken: rows.filter((row) => !holds(row)).map((row) => row.id) }
}
