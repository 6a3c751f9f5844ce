import { and, asc, desc, eq, getTableColumns, or, sql, type SQL } from 'drizzle-orm'
import { approvals, decisions } from '../../../db/schema/agency/approvals'
import { clients } from '../../../db/schema/agency/clients'
import { people } from '../../../db/schema/agency/people'
import type { Ctx } from '../../kernel/ctx'
import { contains, countedPage, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { dayIn } from '../../kernel/rules/days'
import { rowOf, visible } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { Role } from '../../kernel/rules/roles'
import type { Leave } from '../people/rules/leave'
import type { ApprovalQuery, Decided } from './shapes'

export type ApprovalRow = typeof approvals.$inferSelect

const who = (alias: string) => sql.raw(`json_object('id', ${alias}.id, 'family', ${alias}.family, 'given', ${alias}.given, 'latin', ${alias}.latin)`)
/** What was decided, in the approval's own query, the earliest first. */
const decided = sql`(select json_group_array(json_object('person', ${who('p')}, 'instead', iif(f.id is null, null, ${who('f')}), 'roles', json(d.roles), 'yes', d.yes, 'reason', d.reason, 'at', d.created_at))
  from decisions d join people p on p.agency_id = d.agency_id and p.id = d.person_id left join people f on f.agency_id = d.agency_id and f.id = d.for_id
  where d.agency_id = ${approvals.agencyId} and d.approval_id = ${approvals.id})`
  .mapWith((rows: string): Decided[] => (JSON.parse(rows) as (Omit<Decided, 'yes'> & { yes: number })[]).map((one) => ({ ...one, yes: one.yes === 1 })).sort((a, b) => a.at.localeCompare(b.at)))

/** Who is away on this day, with their role, in the same query too: whoever decides may stand in for them. */
const awayOn = ({ agencyId }: Ctx, day: string) =>
  sql`(select json_group_array(json_object('id', l.id, 'personId', l.person_id, 'deputyId', l.deputy_id, 'fromOn', l.from_on, 'toOn', l.to_on, 'role', p.role)) from leaves l
    join people p on p.agency_id = l.agency_id and p.id = l.person_id where l.agency_id = ${agencyId} and l.to_on >= ${day} and l.from_on <= ${day})`
    .mapWith((rows: string): (Leave & { role: Role })[] => JSON.parse(rows))

// Each one value: in a batch, D1 tells columns of the same name apart no more.
const client = sql`json_object('id', ${clients.id}, 'name', ${clients.name})`.mapWith((row: string): { id: string; name: string } => JSON.parse(row))
const asker = sql`${who('people')}`.mapWith((row: string): Decided['person'] => JSON.parse(row))

const withNames = (ctx: Ctx, which: SQL | undefined) =>
  ctx.db.select({ approval: getTableColumns(approvals), client, asker, decided, away: awayOn(ctx, dayIn(ctx.agency.zone, ctx.now())) }).from(approvals)
    .innerJoin(clients, and(eq(clients.agencyId, approvals.agencyId), eq(clients.id, approvals.clientId)))
    .innerJoin(people, and(eq(people.agencyId, approvals.agencyId), eq(people.id, approvals.askedBy)))
    .where(and(visible(ctx, approvals), which))
export type Found = Awaited<ReturnType<typeof withNames>>[number]

export async function findApproval(ctx: Ctx, id: string): Promise<Found | undefined> {
  const [found] = await withNames(ctx, eq(approvals.id, id))
  return found
}

/** Newest first; the cursor is the id of the last row shown. */
export function approvalPage(ctx: Ctx, { cursor, q, state, counted, limit = pageSize }: ApprovalQuery) {
  const wanted = and(state ? eq(approvals.state, state) : undefined, q ? or(contains(approvals.title, q), contains(clients.name, q)) : undefined)
  const rows = withNames(ctx, and(wanted, cursor ? past('<', ctx, approvals, cursor) : undefined)).orderBy(desc(approvals.id)).limit(limit + 1)
  const those = ctx.db.select({ id: approvals.id }).from(approvals)
    .innerJoin(clients, and(eq(clients.agencyId, approvals.agencyId), eq(clients.id, approvals.clientId))).where(and(visible(ctx, approvals), wanted))
  return countedPage(rows, (most) => ctx.db.$count(those.limit(most).as('those')), ({ approval }) => approval.id, { cursor, limit, counted, from: rowOf(ctx, approvals) })
}

/** More are never open at once in an agency that decides. */
const openAtMost = 100

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(approvals).where(wantedOf(world, approvals, wanted)).orderBy(asc(approvals.id)).limit(mostOf(wanted))

/** A query, for an overview to make with others. */
export const openApprovals = (ctx: Ctx) => withNames(ctx, eq(approvals.state, 'open')).orderBy(asc(approvals.id)).limit(openAtMost)

export const about = (subjectId: string) => eq(approvals.subjectId, subjectId)

/** What somebody asked for and decided. */
export const approvalKeepers = [
  keeper('approvals', approvals, ({ id }) => eq(approvals.askedBy, id), 'work'),
  keeper('decisions', decisions, ({ id }) => or(eq(decisions.personId, id), eq(decisions.forId, id)), 'work'),
]

export const decisionsAbout = (ctx: Ctx, subjectId: string) =>
  sql`${decisions.approvalId} in (select a.id from approvals a where a.agency_id = ${ctx.agencyId} and a.subject_id = ${subjectId})`
