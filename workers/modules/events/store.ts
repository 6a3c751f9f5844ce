import { and, asc, count, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { clients } from '../../../db/schema/agency/clients'
import { duties, events } from '../../../db/schema/agency/events'
import { people } from '../../../db/schema/agency/people'
import { tasks } from '../../../db/schema/agency/plans'
import type { Ctx } from '../../kernel/ctx'
import { ours, visible } from '../../kernel/scope'
import { dayIn, type Phase } from './rules/phase'

export type EventRecord = typeof events.$inferSelect
type Asked = { cursor?: string; q?: string; phases?: Phase[] }

const pageSize = 50
const columns = getTableColumns(events)
const seen = (ctx: Ctx) => visible(ctx, events, { client: events.clientId, event: events.id })

export async function findEvent(ctx: Ctx, id: string) {
  const [event] = await ctx.db.select().from(events).where(and(seen(ctx), eq(events.id, id)))
  return event
}

export async function clientOfEvent(ctx: Ctx, { clientId }: EventRecord) {
  const [client] = await ctx.db.select(company).from(clients).where(and(ours(ctx, clients), eq(clients.id, clientId)))
  return client!
}

/** What this brief became; it becomes one event at most. */
export async function eventOfBrief(ctx: Ctx, briefId: string) {
  const [event] = await ctx.db.select({ id: events.id }).from(events).where(and(seen(ctx), eq(events.briefId, briefId)))
  return event
}

/** By first day; the cursor is the id of the last row shown. */
export async function eventPage(ctx: Ctx, { cursor, q, phases }: Asked, limit = pageSize) {
  const wanted = and(
    seen(ctx),
    q ? or(contains(events.name, q), contains(events.place, q), contains(clients.name, q), contains(clients.latin, q)) : undefined,
    phases ? await isIn(ctx, phases) : undefined,
  )
  const [rows, [{ total } = { total: 0 }]] = await Promise.all([
    ctx.db.select({ event: columns, client: company, coordinator: named, openTasks: openTasks(ctx) })
      .from(events).innerJoin(clients, theirClient).innerJoin(people, and(eq(people.agencyId, events.agencyId), eq(people.id, events.coordinatorId)))
      .where(and(wanted, cursor ? after(ctx, cursor) : undefined)).orderBy(asc(events.startsOn), asc(events.id)).limit(limit + 1),
    ctx.db.select({ total: count() }).from(events).innerJoin(clients, theirClient).where(wanted),
  ])
  const page = rows.slice(0, limit)
  return { rows: page, next: rows.length > limit ? page.at(-1)!.event.id : null, total }
}

/** Who has which duty on these events, by name, in the order they were given. */
export const dutiesOn = (ctx: Ctx, eventIds: string[]) =>
  ctx.db.select({ record: getTableColumns(duties), person: named })
    .from(duties).innerJoin(people, and(eq(people.agencyId, duties.agencyId), eq(people.id, duties.personId)))
    .where(and(visible(ctx, duties), sql`${duties.eventId} in (select value from json_each(${JSON.stringify(eventIds)}))`))
    .orderBy(asc(duties.id))

export async function taskCounts(ctx: Ctx, eventId: string) {
  const rows = await ctx.db.select({ state: tasks.state, n: count() }).from(tasks)
    .where(and(visible(ctx, tasks), eq(tasks.eventId, eventId))).groupBy(tasks.state)
  const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0
  return { open: of('open'), done: of('done') }
}

const named = { id: people.id, family: people.family, given: people.given, latin: people.latin }
const company = { id: clients.id, name: clients.name, latin: clients.latin }
const theirClient = and(eq(clients.agencyId, events.agencyId), eq(clients.id, events.clientId))
const contains = (column: typeof events.name | typeof events.place | typeof clients.name | typeof clients.latin, q: string) =>
  sql`instr(lower(${column}), lower(${q})) > 0`

/** Counted in the list's own query; tasks are internal, so for clients there is nothing to count. */
const openTasks = ({ actor }: Ctx) => actor.kind === 'client'
  ? sql<null>`null`
  : sql<number>`(select count(*) from ${tasks} where ${tasks.agencyId} = ${events.agencyId} and ${tasks.eventId} = ${events.id} and ${tasks.state} = 'open')`

const after = (ctx: Ctx, id: string) =>
  sql`(${events.startsOn}, ${events.id}) > (select last.starts_on, last.id from ${events} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

/** Today is another day in another zone, and SQLite knows no zones: it is told today's date in each zone there is an event in. */
async function isIn(ctx: Ctx, phases: Phase[]) {
  const zones = await ctx.db.selectDistinct({ zone: events.zone }).from(events).where(seen(ctx))
  const days = Object.fromEntries(zones.map(({ zone }) => [zone, dayIn(zone, ctx.now())]))
  const today = sql`json_extract(${JSON.stringify(days)}, '$."' || ${events.zone} || '"')`
  const phase = sql`case when ${events.phase} = 'archived' then 'archived'
    when ${today} < ${events.startsOn} then 'before' when ${today} <= ${events.endsOn} then 'during' else 'after' end`
  return sql`${phase} in (select value from json_each(${JSON.stringify(phases)}))`
}
