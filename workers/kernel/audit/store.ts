import { and, desc, eq, gt, gte, lt } from 'drizzle-orm'
import { audit } from '../../../db/schema/agency/kernel'
import { people } from '../../../db/schema/agency/people'
import { beside } from '../beside'
import type { Ctx } from '../ctx'
import { firstId, nounIn } from '../ids'
import { followed, pageOf, pageSize, past } from '../list'
import { among, rowOf, visible } from '../scope'
import { together } from '../together'
import type { Touched } from '../touched'
import type { AuditFilters, AuditQuery } from './shapes'

/** What was done within the actor's scope, newest first, with the names of those who did it; the cursor is the last row's id. */
export async function auditPage(ctx: Ctx, { cursor, limit = pageSize, ...filters }: AuditQuery) {
  const page = await followed(pageOf(await auditRows(ctx, filters, cursor, limit + 1), ({ id }) => id, limit), cursor, rowOf(ctx, audit))
  const [actors] = await together(ctx, beside(ctx, people, { id: people.id, family: people.family, given: people.given, latin: people.latin }, page.rows.map(({ actorId }) => actorId)))
  return { ...page, rows: page.rows.map((row) => ({ ...nameless, ...actors.get(row.actorId ?? ''), ...row })) }
}
const nameless = { family: null, given: null, latin: null }

async function auditRows(ctx: Ctx, filters: AuditFilters, cursor: string | undefined, limit: number) {
  return ctx.db.select(columns).from(audit)
    .where(and(visible(ctx, audit), matching(filters), cursor ? past('<', ctx, audit, cursor) : undefined))
    .orderBy(desc(audit.id)).limit(limit)
}

const { id, at, action, clientId, eventId, before, after, requestId, actorKind, actorId, subjectKind, subjectId } = audit
const columns = { id, at, action, clientId, eventId, before, after, requestId, actorKind, actorId, subjectKind, subjectId }
export type AuditRow = Awaited<ReturnType<typeof auditPage>>['rows'][number]

const matching = ({ person, action, kind, subject, from, to }: AuditFilters) => and(
  person ? eq(audit.actorId, person) : undefined,
  action ? eq(audit.action, action) : undefined,
  kind ? eq(audit.subjectKind, kind) : undefined,
  subject ? eq(audit.subjectId, subject) : undefined,
  from ? gte(audit.at, from) : undefined,
  to ? lt(audit.at, to) : undefined,
)

/** A request commits a little after it began, and its deeds bear the time it began. */
const underWay = 5_000

/** So many of them say who it was; whoever was away for longer is told of the last. */
const mostTold = 200

/**
 * What was done within the actor's scope after this instant; of these kinds, if given. Where nothing was, what was begun just
 * before it and may have been done after it.
 */
export async function changedSince(ctx: Ctx, since: string, kinds?: readonly string[]): Promise<Touched[]> {
  const from = firstId('audit', Math.max(0, Date.parse(since) - underWay))
  const rows = await ctx.db.select({ kind: subjectKind, id: subjectId, at, action, clientId, eventId, supplierId: audit.supplierId, partOf: audit.partOf, actorKind, actorId }).from(audit)
    .where(and(visible(ctx, audit), gt(audit.id, from), kinds && among(audit.subjectKind, kinds))).orderBy(desc(audit.id)).limit(mostTold)
  const surely = rows.filter((row) => Date.parse(row.at) >= Date.parse(since))
  return (surely.length > 0 ? surely : rows).reverse().map(({ at: _, actorKind, actorId, partOf, ...change }) => ({ ...change, of: hungOn(partOf), by: { kind: actorKind, id: actorId } }))
}

/** The trail keeps the id of what a thing hangs on; its prefix says the kind. */
function hungOn(id: string | null): Touched['of'] {
  const kind = id && nounIn(id)
  return kind ? { kind, id } : null
}
