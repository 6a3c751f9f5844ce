import { and, asc, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { events } from '../../../db/schema/agency/events'
import { named, people } from '../../../db/schema/agency/people'
import { issues } from '../../../db/schema/agency/plans'
import type { Ctx } from '../../kernel/ctx'
import { contains, countedPage, pageSize } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { ours, rowOf, visible } from '../../kernel/scope'
import type { IssueQuery } from './issue-shapes'

export type IssueRecord = typeof issues.$inferSelect

export async function findIssue(ctx: Ctx, id: string) {
  const [issue] = await ctx.db.select().from(issues).where(and(visible(ctx, issues), eq(issues.id, id)))
  return issue
}

const settled = sql`(${issues.state} = 'settled')`
const day = sql`coalesce(${issues.dueOn}, '9999-12-31')`

/** An event's, or the asker's own: open ones first, the most pressing first; the cursor is the id of the last row shown. */
export function issuePage(ctx: Ctx, { cursor, q, eventId, state, counted, limit = pageSize }: IssueQuery) {
  const wanted = and(
    visible(ctx, issues), eventId ? eq(issues.eventId, eventId) : eq(issues.ownerId, ctx.actor.id ?? ''),
    state ? eq(issues.state, state) : undefined, q ? contains(issues.title, q) : undefined,
  )
  const rows = ctx.db.select({ issue: getTableColumns(issues), owner: named(people), zone: events.zone }).from(issues)
    .innerJoin(people, and(eq(people.agencyId, issues.agencyId), eq(people.id, issues.ownerId)))
    .innerJoin(events, and(eq(events.agencyId, issues.agencyId), eq(events.id, issues.eventId)))
    .where(and(wanted, cursor ? after(ctx, cursor) : undefined)).orderBy(asc(settled), asc(day), asc(issues.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: issues.id }).from(issues).where(wanted).limit(most).as('those')), ({ issue }) => issue.id, { cursor, limit, counted, from: rowOf(ctx, issues) })
}

/** An event's open ones, the most pressing first, each with how many there are. */
export const openIssuesOn = (ctx: Ctx, eventId: string, limit: number) =>
  ctx.db.select({ id: issues.id, title: issues.title, ownerId: issues.ownerId, dueOn: issues.dueOn, owner: { family: people.family, given: people.given, latin: people.latin }, total: sql<number>`count(*) over ()` })
    .from(issues).innerJoin(people, and(eq(people.agencyId, issues.agencyId), eq(people.id, issues.ownerId)))
    .where(and(visible(ctx, issues), eq(issues.eventId, eventId), eq(issues.state, 'open'))).orderBy(asc(day), asc(issues.id)).limit(limit)

const after = (ctx: Ctx, id: string) => sql`(${settled}, ${day}, ${issues.id}) > (
  select last.state = 'settled', coalesce(last.due_on, '9999-12-31'), last.id from ${issues} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

export const openIssuesHeldBy = (ctx: Ctx, personId: string) =>
  ctx.db.select().from(issues).where(and(ours(ctx, issues), eq(issues.ownerId, personId), eq(issues.state, 'open'))).orderBy(asc(issues.id))

/** What somebody has raised, looks after or has settled. */
export const issueKeepers = [keeper('issues', issues, ({ id }) => or(eq(issues.ownerId, id), eq(issues.raisedBy, id), eq(issues.settledBy, id)), 'work')]
