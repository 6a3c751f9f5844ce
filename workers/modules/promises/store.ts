import { and, asc, count, eq, getTableColumns, isNull, or, sql } from 'drizzle-orm'
import { briefs } from '../../../db/schema/agency/briefs'
import { events } from '../../../db/schema/agency/events'
import { named, people } from '../../../db/schema/agency/people'
import { tasks } from '../../../db/schema/agency/plans'
import { promiseLinks, promises } from '../../../db/schema/agency/promises'
import { beside } from '../../kernel/beside'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize } from '../../kernel/list'
import type { Earshot } from '../../kernel/outbox/listener'
import { keeper } from '../../kernel/personal'
import { among, ours, rowOf, visible } from '../../kernel/scope'
import { together } from '../../kernel/together'
import { owedStates, statesBehind, type PromiseState } from './rules/states'
import type { PromiseQuery } from './shapes'

export type PromiseRecord = typeof promises.$inferSelect
export type LinkRecord = typeof promiseLinks.$inferSelect

const theirOwner = and(eq(people.agencyId, promises.agencyId), eq(people.id, promises.ownerId))
const theirEvent = and(eq(events.agencyId, promises.agencyId), eq(events.id, promises.eventId))
const theirBrief = and(eq(briefs.agencyId, promises.agencyId), eq(briefs.id, promises.briefId))

/** Nobody looks after it: it has no owner, or one who has left. */
const ownerless = sql`(${people.state} is not 'active')`

const records = (ctx: Ctx) => ctx.db.select({ promise: getTableColumns(promises) }).from(promises).$dynamic()

/** Promises with what stands beside them: brief, event and owner, each once. */
async function withNames(ctx: Ctx, rows: Awaited<ReturnType<typeof records>>) {
  const [itsBriefs, itsEvents, owners] = await together(ctx,
    beside(ctx, briefs, { id: briefs.id, title: briefs.title, form: briefs.form }, rows.map(({ promise }) => promise.briefId)),
    beside(ctx, events, { id: events.id, name: events.name, zone: events.zone }, rows.map(({ promise }) => promise.eventId)),
    beside(ctx, people, named(people), rows.map(({ promise }) => promise.ownerId)))
  return rows.map(({ promise }) => ({ promise, brief: itsBriefs.get(promise.briefId)!, event: itsEvents.get(promise.eventId ?? '') ?? null, owner: owners.get(promise.ownerId ?? '') ?? null }))
}
export type Listed = Awaited<ReturnType<typeof withNames>>[number]

export async function findPromise(ctx: Ctx, id: string) {
  const [found] = await withNames(ctx, await records(ctx).where(and(visible(ctx, promises), eq(promises.id, id))))
  return found
}

/** Those of these promises that the actor may see. */
export async function findPromises(ctx: Ctx, ids: string[]) {
  const rows = await ctx.db.select({ promise: getTableColumns(promises), brief: { title: briefs.title } }).from(promises).innerJoin(briefs, theirBrief)
    .where(and(visible(ctx, promises), among(promises.id, ids))).orderBy(asc(promises.sort), asc(promises.id))
  return rows.map(({ promise, brief }) => ({ ...promise, brief }))
}

/** An event's, a brief's, a client's own, or else those the asker owns; in the order of the brief. The cursor is the id of the last row shown. */
export async function promisePage(ctx: Ctx, { cursor, q, eventId, briefId, state, owner, work, counted, limit = pageSize }: PromiseQuery, today: string) {
  const unsaid = !eventId && !briefId && ctx.actor.kind === 'staff'
  const wanted = and(
    visible(ctx, promises),
    eventId ? eq(promises.eventId, eventId) : undefined,
    briefId ? eq(promises.briefId, briefId) : undefined,
    owner === 'me' || unsaid ? eq(promises.ownerId, ctx.actor.id ?? '') : undefined,
    owner === 'none' ? ownerless : undefined,
    work === 'none' ? eq(promises.linked, 0) : undefined,
    (owner === 'none' || work) && !state ? among(promises.state, owedStates) : undefined,
    state ? seenAs(state, ctx.actor.kind, today) : undefined,
    q ? sql`(instr(lower(${promises.value}), lower(${q})) > 0 or instr(lower(${promises.key}), lower(${q})) > 0)` : undefined,
  )
  const rows = records(ctx).where(and(wanted, cursor ? after(ctx, cursor) : undefined)).orderBy(asc(promises.sort), asc(promises.id)).limit(limit + 1)
  const page = await countedPage(owner === 'none' ? rows.leftJoin(people, theirOwner) : rows, (most) => ctx.db.$count(ctx.db.select({ id: promises.id }).from(promises).leftJoin(people, theirOwner).where(wanted).limit(most).as('those')), ({ promise }) => promise.id, { cursor, limit, counted, from: rowOf(ctx, promises) })
  return { ...page, rows: await withNames(ctx, page.rows) }
}

const isLate = (today: string) => sql<number>`(${promises.nextDue} is not null and ${promises.nextDue} < ${today})`

/** What a reader sees in this state: those at risk by themselves among them. */
function seenAs(state: PromiseState, side: string, today: string) {
  const { inTime, late } = statesBehind(state, side)
  return or(and(among(promises.state, inTime), sql`not ${isLate(today)}`), and(among(promises.state, late), isLate(today)))
}

const after = (ctx: Ctx, id: string) =>
  sql`(${promises.sort}, ${promises.id}) > (select last.sort, last.id from ${promises} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

export const linksOf = (ctx: Ctx, promiseId: string) => ctx.db.select().from(promiseLinks).where(and(visible(ctx, promiseLinks), eq(promiseLinks.promiseId, promiseId))).orderBy(asc(promiseLinks.id))

/** The work a promise is kept by, each with what is known of it. */
export const workOf = (ctx: Ctx, promiseId: string) =>
  ctx.db.select({ link: getTableColumns(promiseLinks), task: { title: tasks.title, names: tasks.names, state: tasks.state, dueOn: tasks.dueOn } }).from(promiseLinks)
    .leftJoin(tasks, and(eq(tasks.agencyId, promiseLinks.agencyId), eq(tasks.id, promiseLinks.thingId)))
    .where(and(visible(ctx, promiseLinks), eq(promiseLinks.promiseId, promiseId))).orderBy(asc(promiseLinks.id))

/** What is owed on these events and has no owner, or no work. */
export const adriftOn = (ctx: Ctx, eventIds: string[]) =>
  ctx.db.select({
    eventId: sql<string>`${promises.eventId}`, eventName: sql<string>`max(${events.name})`,
    ownerless: sql<number>`sum(${ownerless})`, workless: sql<number>`sum(${promises.linked} = 0)`,
  }).from(promises).innerJoin(events, theirEvent).leftJoin(people, theirOwner)
    .where(and(visible(ctx, promises), among(promises.eventId, eventIds), among(promises.state, owedStates), or(ownerless, eq(promises.linked, 0))))
    .groupBy(promises.eventId)

/** How many of an event's promises stand where. */
export const countsOn = (ctx: Ctx, eventId: string) =>
  ctx.db.select({ state: promises.state, count: count(), ownerless: sql<number>`sum(${ownerless})`, workless: sql<number>`sum(${promises.linked} = 0)` })
    .from(promises).leftJoin(people, theirOwner).where(and(visible(ctx, promises), eq(promises.eventId, eventId))).groupBy(promises.state)

/** How an event's promises stand today, and how many of each are the asker's. */
export const standingOn = (ctx: Ctx, eventId: string, today: string) => {
  return ctx.db.select({
    state: promises.state, late: isLate(today).as('late'), count: count(), mine: sql<number>`sum(${promises.ownerId} is ${ctx.actor.id})`,
    ownerless: sql<number>`sum(${ownerless})`, workless: sql<number>`sum(${promises.linked} = 0)`,
  }).from(promises).leftJoin(people, theirOwner).where(and(visible(ctx, promises), eq(promises.eventId, eventId))).groupBy(promises.state, sql`late`)
}

/** All that a brief's versions have promised so far; on the product's own account. */
export const promisedBy = ({ db, agencyId }: Earshot, briefId: string) =>
  db.select().from(promises).where(and(eq(promises.agencyId, agencyId), eq(promises.briefId, briefId)))

/** A brief that becomes an event while its promises are written takes them along, whichever of the two is first. */
export const followEvent = ({ db, agencyId }: Earshot, briefId: string) =>
  db.update(promises).set({ eventId: sql`(select b.event_id from briefs b where b.agency_id = ${agencyId} and b.id = ${briefId})` })
    .where(and(eq(promises.agencyId, agencyId), eq(promises.briefId, briefId), isNull(promises.eventId)))

export const ofBrief = (briefId: string) => eq(promises.briefId, briefId)

/** What somebody looks after and is not settled. Without a join, for a batch. */
export const owedBy = (ctx: Ctx, personId: string) =>
  ctx.db.select({ ...getTableColumns(promises), briefTitle: sql<string>`(select b.title from briefs b where b.agency_id = ${promises.agencyId} and b.id = ${promises.briefId})`.as('brief_title') })
    .from(promises).where(and(ours(ctx, promises), eq(promises.ownerId, personId), among(promises.state, owedStates))).orderBy(asc(promises.id))

/** What somebody looks after, and asked to let go of. */
export const promiseKeepers = [keeper('promises', promises, ({ id }) => or(eq(promises.ownerId, id), eq(promises.dropAskedBy, id)), 'work')]
