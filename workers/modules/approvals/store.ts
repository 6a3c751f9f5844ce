import { and, asc, desc, eq, getTableColumns, not, or, sql, type SQL } from 'drizzle-orm'
import { approvals, decisions } from '../../../db/schema/agency/approvals'
import { clients } from '../../../db/schema/agency/clients'
import { named, people } from '../../../db/schema/agency/people'
import { beside } from '../../kernel/beside'
import type { Ctx } from '../../kernel/ctx'
import { contains, countedPage, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { dayIn } from '../../kernel/rules/days'
import { among, personal, rowOf, visible } from '../../kernel/scope'
import { together } from '../../kernel/together'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { Role } from '../../kernel/rules/roles'
import type { Leave } from '../people/rules/leave'
import { ownActs } from './rules/states'
import { stepsOf } from './rules/steps'
import type { ApprovalQuery, Decided } from './shapes'

export type ApprovalRow = typeof approvals.$inferSelect

/** What was decided, in the approval's own query, the earliest first; who it was is read once for all. */
const decided = sql`(select json_group_array(json_object('personId', d.person_id, 'forId', d.for_id, 'roles', json(d.roles), 'yes', d.yes, 'reason', d.reason, 'at', d.created_at))
  from decisions d where d.agency_id = approvals.agency_id and d.approval_id = approvals.id)`
  .mapWith((rows: string) => (JSON.parse(rows) as DecisionRow[]).map((one) => ({ ...one, yes: one.yes === 1 })).sort((a, b) => a.at.localeCompare(b.at)))
type DecisionRow = Omit<Decided, 'person' | 'instead' | 'yes'> & { personId: string; forId: string | null; yes: number }

/** Who is away on this day, with their role, in the same query too: whoever decides may stand in for them. */
const awayOn = ({ agencyId }: Ctx, day: string) =>
  sql`(select json_group_array(json_object('id', l.id, 'personId', l.person_id, 'deputyId', l.deputy_id, 'fromOn', l.from_on, 'toOn', l.to_on, 'role', p.role)) from leaves l
    join people p on p.agency_id = l.agency_id and p.id = l.person_id where l.agency_id = ${agencyId} and l.to_on >= ${day} and l.from_on <= ${day})`
    .mapWith((rows: string): (Leave & { role: Role })[] => JSON.parse(rows))

/** What somebody asks for themself is seen by them, by whoever looks after them, and by those whose yes is asked for or who stand in for others; the rest by whoever sees its client and event. */
function seen(ctx: Ctx): SQL {
  const theirs = personal(ctx, approvals.askedBy)
  const today = dayIn(ctx.agency.zone, ctx.now())
  return and(visible(ctx, approvals), theirs && ctx.actor.kind === 'staff' ? or(
    not(among(approvals.act, [...ownActs])), theirs,
    sql`exists (select 1 from json_each(${approvals.steps}) where value in (select value from json_each(${JSON.stringify(stepsOf(ctx.actor.role))})))`,
    sql`exists (select 1 from leaves l where l.agency_id = ${ctx.agencyId} and l.deputy_id = ${ctx.actor.id} and l.to_on >= ${today} and l.from_on <= ${today})`,
  ) : undefined)!
}

const records = (ctx: Ctx, which: SQL | undefined) =>
  ctx.db.select({ approval: getTableColumns(approvals), decided, away: awayOn(ctx, dayIn(ctx.agency.zone, ctx.now())) }).from(approvals).where(and(seen(ctx), which)).$dynamic()

export type ApprovalRecord = Awaited<ReturnType<typeof records>>[number]

/** Approvals with what stands beside them: client, asker and whoever decided, each once. */
export async function withNames(ctx: Ctx, rows: ApprovalRecord[]) {
  const [companies, persons] = await together(ctx,
    beside(ctx, clients, { id: clients.id, name: clients.name }, rows.flatMap(({ approval }) => approval.clientId || [])),
    beside(ctx, people, named(people), rows.flatMap(({ approval, decided: all }) => [approval.askedBy, ...all.flatMap(({ personId, forId }) => [personId, forId])])))
  return rows.map(({ approval, decided: all, away }) => ({
    approval, away, client: companies.get(approval.clientId) ?? null, asker: persons.get(approval.askedBy)!,
    decided: all.map(({ personId, forId, ...one }): Decided => ({ person: persons.get(personId)!, instead: persons.get(forId ?? '') ?? null, ...one })),
  }))
}
export type Found = Awaited<ReturnType<typeof withNames>>[number]

export async function findApproval(ctx: Ctx, id: string): Promise<Found | undefined> {
  const [found] = await withNames(ctx, await records(ctx, eq(approvals.id, id)))
  return found
}

/** Newest first; the cursor is the id of the last row shown. */
export async function approvalPage(ctx: Ctx, { cursor, q, state, counted, limit = pageSize }: ApprovalQuery) {
  const wanted = and(state ? eq(approvals.state, state) : undefined, q ? or(contains(approvals.title, q), contains(clients.name, q)) : undefined)
  const theirs = and(eq(clients.agencyId, approvals.agencyId), eq(clients.id, approvals.clientId))
  const rows = records(ctx, and(wanted, cursor ? past('<', ctx, approvals, cursor) : undefined)).orderBy(desc(approvals.id)).limit(limit + 1)
  const those = ctx.db.select({ id: approvals.id }).from(approvals).where(and(seen(ctx), wanted)).$dynamic()
  const page = await countedPage(q ? rows.leftJoin(clients, theirs) : rows, (most) => ctx.db.$count((q ? those.leftJoin(clients, theirs) : those).limit(most).as('those')), ({ approval }) => approval.id, { cursor, limit, counted, from: rowOf(ctx, approvals) })
  return { ...page, rows: await withNames(ctx, page.rows) }
}

/** More are never open at once in an agency that decides. */
const openAtMost = 100

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(approvals).where(wantedOf(world, approvals, wanted)).orderBy(asc(approvals.id)).limit(mostOf(wanted))

/** A query, for an overview to make with others. */
export const openApprovals = (ctx: Ctx) => records(ctx, eq(approvals.state, 'open')).orderBy(asc(approvals.id)).limit(openAtMost)

export const about = (subjectId: string) => eq(approvals.subjectId, subjectId)

/** What somebody asked for and decided. */
export const approvalKeepers = [
  keeper('approvals', approvals, ({ id }) => eq(approvals.askedBy, id), 'work'),
  keeper('decisions', decisions, ({ id }) => or(eq(decisions.personId, id), eq(decisions.forId, id)), 'work'),
]

export const decisionsAbout = (ctx: Ctx, subjectId: string) =>
  sql`${decisions.approvalId} in (select a.id from approvals a where a.agency_id = ${ctx.agencyId} and a.subject_id = ${subjectId})`
