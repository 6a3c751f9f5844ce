import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { approvals } from '../../../db/schema/agency/approvals'
import { trainingRequests } from '../../../db/schema/agency/courses'
import { named, people } from '../../../db/schema/agency/people'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, followed, pageOf, pageSize, past } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { ours, personal, rowOf } from '../../kernel/scope'
import type { CostQuery, TrainingRequestQuery } from './request-shapes'

const seen = (ctx: Ctx) => and(ours(ctx, trainingRequests), personal(ctx, trainingRequests.personId))
const approval = { state: approvals.state, reason: approvals.reason, id: approvals.id }
const whole = (ctx: Ctx) => ctx.db.select({ request: getTableColumns(trainingRequests), person: named(people), approval }).from(trainingRequests)
  .innerJoin(people, and(eq(people.agencyId, trainingRequests.agencyId), eq(people.id, trainingRequests.personId)))
  .innerJoin(approvals, and(eq(approvals.agencyId, trainingRequests.agencyId), eq(approvals.id, trainingRequests.approvalId)))

/** Of oneself, of those one manages, or anybody's for those who tend to all; whoever pays sees it too. */
export async function findRequest(ctx: Ctx, id: string, pays: boolean) {
  const [found] = await whole(ctx).where(and(pays ? ours(ctx, trainingRequests) : seen(ctx), eq(trainingRequests.id, id)))
  return found
}
export type FoundRequest = NonNullable<Awaited<ReturnType<typeof findRequest>>>

/** The latest first; the cursor is the id of the last row shown. */
export function requestPage(ctx: Ctx, { cursor, counted, limit = pageSize, whose, personId = whose ? undefined : ctx.actor.id! }: TrainingRequestQuery, pays: boolean) {
  const wanted = and(pays ? ours(ctx, trainingRequests) : seen(ctx), personId ? eq(trainingRequests.personId, personId) : undefined)
  const rows = whole(ctx).where(and(wanted, cursor ? past('<', ctx, trainingRequests, cursor) : undefined)).orderBy(desc(trainingRequests.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: trainingRequests.id }).from(trainingRequests).where(wanted).limit(most).as('those')), ({ request }) => request.id, { cursor, limit, counted, from: rowOf(ctx, trainingRequests) })
}

/** Days, both of them in it. */
type Days = { from: string; to: string }

/** What a colleague has learned in these days, and what it cost. */
function figuresOf({ from, to }: Days) {
  const within = (on: string) => sql`${sql.raw(on)} between ${from} and ${to}`
  const minutes = (state: string) => sql<number>`(select coalesce(sum(e.minutes), 0) from training_entries e where e.agency_id = people.agency_id and e.person_id = people.id and ${within('e.ends_on')} and e.state = ${state})`
  const sessions = (outcome: string) => sql<number>`(select count(*) from course_places p join course_sessions s on s.agency_id = p.agency_id and s.id = p.session_id where p.agency_id = people.agency_id and p.person_id = people.id and p.outcome = ${outcome} and s.starts_at between ${from} and ${`${to}T99`})`
  const cost = sql<number>`(select coalesce(sum(coalesce(r.claimed, r.cost)), 0) from training_requests r join approvals a on a.agency_id = r.agency_id and a.id = r.approval_id where r.agency_id = people.agency_id and r.person_id = people.id and a.state = 'granted' and ${within('r.ends_on')})`
  return { minutes: minutes('verified').as('minutes'), waiting: minutes('submitted').as('waiting'), sessions: sessions('attended').as('sessions'), noShows: sessions('no_show').as('no_shows'), cost: cost.as('cost') }
}

/** Those whom the actor manages, or everybody for who tends to all or pays. */
const learners = (ctx: Ctx, pays: boolean) => and(ours(ctx, people), sql`client_id is null and supplier_id is null`, sql`${people.state} = 'active'`, pays ? undefined : personal(ctx, people.id))

/** Each of them with these figures, by the names they are sorted by; the cursor is the id of the last row shown. */
export async function costPage(ctx: Ctx, days: Days, { cursor, limit = pageSize }: CostQuery, pays: boolean) {
  const after = cursor && sql`(${people.sortName}, ${people.id}) > (select last.sort_name, last.id from people last where last.agency_id = ${ctx.agencyId} and last.id = ${cursor})`
  const rows = await ctx.db.select({ person: named(people), ...figuresOf(days) }).from(people).where(and(learners(ctx, pays), after || undefined)).orderBy(asc(people.sortName), asc(people.id)).limit(limit + 1)
  return followed(pageOf(rows, ({ person }) => person.id, limit), cursor, rowOf(ctx, people))
}

/** What all of them come to together, however many pages they are. */
export async function costTotal(ctx: Ctx, days: Days, pays: boolean) {
  const { minutes, cost } = figuresOf(days)
  const each = ctx.db.select({ minutes, cost }).from(people).where(learners(ctx, pays)).as('each')
  const [total] = await ctx.db.select({ minutes: sql<number>`coalesce(sum(${each.minutes}), 0)`, cost: sql<number>`coalesce(sum(${each.cost}), 0)` }).from(each)
  return total!
}

export const requestKeepers = [keeper('requests for training', trainingRequests, ({ id }) => eq(trainingRequests.personId, id), 'work')]
