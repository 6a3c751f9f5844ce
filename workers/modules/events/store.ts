import { and, asc, count, desc, eq, getTableColumns, gt, gte, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import { unionAll, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { clients } from '../../../db/schema/agency/clients'
import { duties, events } from '../../../db/schema/agency/events'
import { leaves, named as personNamed, people } from '../../../db/schema/agency/people'
import { tasks } from '../../../db/schema/agency/plans'
import { beside } from '../../kernel/beside'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { choicesOf, contains, countedPage, pageSize } from '../../kernel/list'
import type { Earshot } from '../../kernel/outbox/listener'
import { dayIn, daysAround } from '../../kernel/rules/days'
import { among, ours, partsOf, rowOf, visible } from '../../kernel/scope'
import { together } from '../../kernel/together'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import { phaseOn, type Phase } from './rules/phase'
import type { EventChoiceQuery } from './shapes'

export type EventRecord = typeof events.$inferSelect
type Asked = { cursor?: string; limit?: number; counted?: 'true'; q?: string; clientId?: string; phases?: Phase[] }

const columns = getTableColumns(events)
const seen = (ctx: Ctx) => visible(ctx, events, { client: events.clientId, event: events.id })

/** These events of the agency in one query, for rows the actor was already allowed to see. */
export const findEvents = (ctx: Ctx, ids: string[]) => ctx.db.select().from(events).where(and(ours(ctx, events), among(events.id, ids)))

/** Those of these events that the actor may see. */
export const eventsSeen = (ctx: Ctx, ids: string[]) => ctx.db.select().from(events).where(and(seen(ctx), among(events.id, ids)))

/** An event with its client, in one query. */
export async function findEventOf(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select({ event: columns, client: company }).from(events).innerJoin(clients, theirClient).where(and(seen(ctx), eq(events.id, id)))
  return found
}

/** By first day; the cursor is the id of the last row shown. */
export async function eventPage(ctx: Ctx, { cursor, q, clientId, phases, counted, limit = pageSize }: Asked) {
  const asked = and(clientId ? eq(events.clientId, clientId) : undefined, named(q), phases ? await isIn(ctx, phases) : undefined)
  const [wanted, from] = [and(seen(ctx), asked), cursor ? after(ctx, cursor) : undefined]
  const those = ctx.db.select({ id: events.id }).from(events).$dynamic()
  const rows = listedRows(ctx).where(and(wanted, from)).orderBy(asc(events.startsOn), asc(events.id)).limit(limit + 1)
  const read = q ? rows.innerJoin(clients, theirClient) : (merged(ctx, and(asked, from), limit + 1) ?? rows)
  return countedPage(read, (most) => ctx.db.$count((q ? those.innerJoin(clients, theirClient) : those).where(wanted).limit(most).as('those')), ({ event }) => event.id, { cursor, limit, counted, from: rowOf(ctx, events, { client: events.clientId, event: events.id }) })
}

/** The first few in these phases with their clients and coordinators: of so few, a join is one trip less. */
export async function nextEvents(ctx: Ctx, phases: Phase[], limit: number) {
  const wanted = and(seen(ctx), await isIn(ctx, phases))
  const rows = ctx.db.select({ event: columns, client: company, coordinator: personNamed(people) }).from(events).innerJoin(clients, theirClient)
    .innerJoin(people, and(eq(people.agencyId, events.agencyId), eq(people.id, events.coordinatorId))).where(wanted).orderBy(asc(events.startsOn), asc(events.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: events.id }).from(events).where(wanted).limit(most).as('those')), ({ event }) => event.id, { limit, counted: 'true', from: rowOf(ctx, events, { client: events.clientId, event: events.id }) })
}

const listedRows = (ctx: Ctx) => ctx.db.select({ event: columns }).from(events).$dynamic()

/** For whoever sees only a few clients and events: the events of each, merged as far as they are shown. */
function merged(ctx: Ctx, asked: SQL | undefined, most: number) {
  const [first, second, ...others] = (partsOf(ctx, events.clientId, events.id) ?? []).map((part) => listedRows(ctx).where(and(ours(ctx, events), part, asked)))
  return first && second ? unionAll(first, second, ...others).orderBy(sql`starts_on`, sql`id`).limit(most) : null
}

/** What stands beside events: their clients, and whoever coordinates them, each once. */
export async function besideEvents(ctx: Ctx, rows: { event: EventRecord }[]) {
  const [companies, coordinators] = await together(ctx,
    beside(ctx, clients, company, rows.map(({ event }) => event.clientId)),
    beside(ctx, people, personNamed(people), rows.flatMap(({ event }) => [event.coordinatorId, ...event.coordinators])))
  return { companyOf: (event: EventRecord) => companies.get(event.clientId)!, person: (id: string) => coordinators.get(id)! }
}

const named = (q?: string) => (q ? or(contains(events.name, q), contains(events.place, q), contains(clients.name, q), contains(clients.latin, q)) : undefined)

/** Which events a field offers, the latest first. */
export async function eventChoices(ctx: Ctx, { q, chosen }: EventChoiceQuery) {
  const some = (which: SQL | undefined) => ctx.db.select({ id: events.id, name: events.name, client: { name: clients.name } })
    .from(events).innerJoin(clients, theirClient).where(and(seen(ctx), which)).orderBy(desc(events.startsOn), desc(events.id))
  return choicesOf(chosen, some(named(q)).limit(pageSize + 1), (ids) => some(among(events.id, ids)))
}

/** Who has which duty on these events, by name, in the order they were given. */
export const dutiesOn = (ctx: Ctx, eventIds: string[]) =>
  ctx.db.select({ record: getTableColumns(duties), person: personNamed(people) })
    .from(duties).innerJoin(people, and(eq(people.agencyId, duties.agencyId), eq(people.id, duties.personId)))
    .where(and(visible(ctx, duties), among(duties.eventId, eventIds)))
    .orderBy(asc(duties.id))

const ofTheirEvent = sql`from events e where e.agency_id = ${duties.agencyId} and e.id = ${duties.eventId}`
/** Somebody's duties on events that are not over and done with, each with its event's name. Without a join, for a batch. */
export const dutiesHeldBy = (ctx: Ctx, personId: string) =>
  ctx.db.select({ ...getTableColumns(duties), eventName: sql<string>`(select e.name ${ofTheirEvent})`.as('event_name') }).from(duties)
    .where(and(ours(ctx, duties), eq(duties.personId, personId), sql`exists (select 1 ${ofTheirEvent} and e.phase <> 'archived')`)).orderBy(asc(duties.id))

/** Those of these events that somebody coordinates before others. */
export const eventsLedBy = (ctx: Ctx, personId: string, ids: string[]) =>
  ctx.db.select().from(events).where(and(ours(ctx, events), among(events.id, ids), eq(events.coordinatorId, personId)))

type Who = (column: SQLiteColumn) => SQL
export const thesePeople = (ids: string[]): Who => (column) => among(column, ids)
export const theTeamOf = (ctx: Ctx, eventId: string): Who => (column) => sql`${column} in (select held.person_id from ${duties} held where held.agency_id = ${ctx.agencyId} and held.event_id = ${eventId})`

/** The duties on an event as far as the actor may see them, without names: a query, for one trip with others. */
export const dutyRecords = (ctx: Ctx, eventId: string) => ctx.db.select().from(duties).where(and(visible(ctx, duties), eq(duties.eventId, eventId))).orderBy(asc(duties.id))

/** When some people are away within a window, and which other events that go on they have a duty on, with their days; whoever asks. Two queries, for one trip. */
export const busyAround = (ctx: Ctx, who: Who, { from, to }: { from: string; to: string }) => [
  ctx.db.select({ personId: leaves.personId, fromOn: leaves.fromOn, toOn: leaves.toOn }).from(leaves).where(and(ours(ctx, leaves), who(leaves.personId), gte(leaves.toOn, from), lte(leaves.fromOn, to))),
  // No two of these columns have one name, so the join can stand in a batch. Crossed: SQLite keeps this order and reads the few events of these days, not all that anybody ever did.
  ctx.db.selectDistinct({ personId: duties.personId, eventId: duties.eventId, clientId: duties.clientId, name: events.name, startsOn: events.startsOn, endsOn: events.endsOn, loadInOn: events.loadInOn }).from(events)
    .crossJoin(duties)
    .where(and(ours(ctx, events), eq(duties.agencyId, events.agencyId), eq(duties.eventId, events.id), who(duties.personId), gte(events.endsOn, from), lte(sql`min(${events.startsOn}, coalesce(${events.loadInOn}, ${events.startsOn}))`, to), ne(events.state, 'cancelled'), eq(events.undated, false))),
] as const

export async function taskCounts(ctx: Ctx, eventId: string) {
  const rows = await ctx.db.select({ state: tasks.state, n: count() }).from(tasks)
    .where(and(visible(ctx, tasks), eq(tasks.eventId, eventId))).groupBy(tasks.state)
  const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0
  return { open: of('open'), done: of('done') }
}

/** The event that a brief became; on the product's own account. */
export async function eventOfBrief({ db, agencyId }: Earshot, briefId: string) {
  const [event] = await db.select().from(events).where(and(eq(events.agencyId, agencyId), eq(events.briefId, briefId)))
  return event
}

/** Events that are not over on this day and on which somebody has a duty; on the product's own account. */
export const dutiesAfter = ({ db, agencyId }: Earshot, personId: string, day: string) =>
  db.selectDistinct({ id: events.id, name: events.name, coordinatorId: events.coordinatorId, coordinators: events.coordinators }).from(duties)
    .innerJoin(events, and(eq(events.agencyId, duties.agencyId), eq(events.id, duties.eventId)))
    .where(and(eq(duties.agencyId, agencyId), eq(duties.personId, personId), gt(events.endsOn, day), ne(events.phase, 'archived'), ne(events.state, 'cancelled')))

/** An event as calendars hold it, and who has a duty on it; on the product's own account. */
export async function eventForCalendar({ db, agencyId }: Earshot, id: string) {
  const [event] = await db.select().from(events).where(and(eq(events.agencyId, agencyId), eq(events.id, id)))
  if (!event) return null
  const given = await db.select({ personId: duties.personId }).from(duties)
    .innerJoin(people, and(eq(people.agencyId, duties.agencyId), eq(people.id, duties.personId), eq(people.state, 'active')))
    .where(and(eq(duties.agencyId, agencyId), eq(duties.eventId, id)))
  return { event, who: [...new Set(given.map(({ personId }) => personId))] }
}

const inFeed = 500

/** What ended on this day or later, soonest first: one event, or for staff those they have a duty on. */
export const feedEvents = (ctx: Ctx, { eventId, since }: { eventId: string | null; since: string }) => {
  const own = sql`${events.id} in (select held.event_id from ${duties} held where held.agency_id = ${ctx.agencyId} and held.person_id = ${ctx.actor.id})`
  const which = eventId ? eq(events.id, eventId) : ctx.actor.kind === 'staff' ? own : undefined
  return ctx.db.select().from(events).where(and(seen(ctx), which, gte(events.endsOn, since))).orderBy(asc(events.startsOn), asc(events.id)).limit(inFeed)
}

const company = { id: clients.id, name: clients.name, latin: clients.latin }
const theirClient = and(eq(clients.agencyId, events.agencyId), eq(clients.id, events.clientId))


const after = (ctx: Ctx, id: string) =>
  sql`(${events.startsOn}, ${events.id}) > (select last.starts_on, last.id from ${events} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

/**
 * Today is another day in another zone, and SQLite knows no zones. It finds the events that stand clear of today whatever
 * their zone; the few that open or close in these days are looked at one by one, so rows and totals are exact.
 */
async function isIn(ctx: Ctx, phases: Phase[]) {
  const { id, zone, startsOn, endsOn, phase } = events
  const { earliest, latest } = daysAround(ctx.now())
  const inDoubt = or(and(gt(startsOn, earliest), lte(startsOn, latest)), and(gte(endsOn, earliest), lt(endsOn, latest)))
  const doubtful = await ctx.db.select({ id, zone, startsOn, endsOn }).from(events).where(and(seen(ctx), ne(phase, 'archived'), inDoubt))
  const fitting = doubtful.filter((event) => phases.includes(phaseOn(dayIn(event.zone, ctx.now()), event.startsOn, event.endsOn)))

  const clear = { before: gt(startsOn, latest), during: and(lte(startsOn, earliest), gte(endsOn, latest)), after: lt(endsOn, earliest), archived: sql`0` }
  const live = and(ne(phase, 'archived'), or(...phases.map((one) => clear[one]), among(id, fitting.map((event) => event.id))))
  return phases.includes('archived') ? or(eq(phase, 'archived'), live) : live
}

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(events).where(wantedOf(world, events, wanted)).orderBy(asc(events.id)).limit(mostOf(wanted))

export const dutyKeepers = [keeper('duties', duties, ({ id }) => eq(duties.personId, id), 'work'), keeper('events coordinated', events, ({ id }) => eq(events.coordinatorId, id), 'work')]
