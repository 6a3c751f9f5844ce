import { and, desc, eq, gte, lt } from 'drizzle-orm'
import { audit } from '../../../db/schema/agency/kernel'
import { people } from '../../../db/schema/agency/people'
import type { Ctx } from '../ctx'
import { pageOf, pageSize } from '../list'
import { visible } from '../scope'
import type { AuditFilters, AuditQuery } from './shapes'

/** What was done within the actor's scope, newest first, with the names of those who did it; the cursor is the last row's id. */
export async function auditPage(ctx: Ctx, { cursor, ...filters }: AuditQuery, limit = pageSize) {
  const rows = await auditRows(ctx, filters, cursor, limit + 1)
  return pageOf(rows, ({ id }) => id, limit)
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
