import { and, desc, eq, gt, gte, lt } from 'drizzle-orm'
import { audit } from '../../../db/schema/agency/kernel'
import { people } from '../../../db/schema/agency/people'
import type { Ctx } from '../ctx'
import { firstId } from '../ids'
import { pageOf, pageSize } from '../list'
import { among, visible } from '../scope'
import type { AuditFilters, AuditQuery } from './shapes'

/** What was done within the actor's scope, newest first, with the names of those who did it; the cursor is the last row's id. */
export async function auditPage(ctx: Ctx, { cursor, limit = pageSize, ...filters }: AuditQuery) {
  return pageOf(await auditRows(ctx, filters, cursor, limit + 1), ({ id }) => id, limit)
}

async function auditRows(ctx: Ctx, filters: AuditFilters, cursor: string | undefined, limit: number) {
  return ctx.db.select(columns).from(audit)
    .leftJoin(people, and(eq(people.agencyId, audit.agencyId), eq(people.id, audit.actorId)))
    .where(and(visible(ctx, audit), matching(filters), cursor ? lt(audit.id, cursor) : undefined))
    .orderBy(desc(audit.id)).limit(limit)
}

const { id, at, action, clientId, eventId, before, after, requestId, actorKind, actorId, subjectKind, subjectId } = audit
const columns = {
  id, at, action, clientId, eventId, before, after, requestId, actorKind, actorId, subjectKind, subjectId,
  family: people.family, given: people.given, latin: people.latin,
}
export type AuditRow = Awaited<ReturnType<typeof auditRows>>[number]

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

/** Whether anything within the actor's scope was done after this instant, or just before it; of these kinds, if given. */
export async function changedSince(ctx: Ctx, since: string, kinds?: readonly string[]): Promise<boolean> {
  const from = firstId('audit', Math.max(0, Date.parse(since) - underWay))
  const [row] = await ctx.db.select({ id: audit.id }).from(audit)
    .where(and(visible(ctx, audit), gt(audit.id, from), kinds && among(audit.subjectKind, kinds))).limit(1)
  return row !== undefined
}
