import { and, asc, eq, getTableColumns, gte, isNotNull, sql, type SQL } from 'drizzle-orm'
import { checklists, checklistTemplates, checklistTicks } from '../../../db/schema/agency/checklists'
import { events } from '../../../db/schema/agency/events'
import { named, people } from '../../../db/schema/agency/people'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { among, given, oneGiven, ours, rowOf, visible } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { Tick } from './rules/standing'
import type { ChecklistQuery } from './shapes'

export type ChecklistRecord = typeof checklists.$inferSelect
export type TickRecord = typeof checklistTicks.$inferSelect
export type TemplateRecord = typeof checklistTemplates.$inferSelect

const theirEvent = and(eq(events.agencyId, checklists.agencyId), eq(events.id, checklists.eventId))
const theirOwner = and(eq(people.agencyId, checklists.agencyId), eq(people.id, checklists.ownerId))
const told = { list: getTableColumns(checklists), owner: named(people), event: { id: events.id, name: events.name, zone: events.zone, coordinatorId: events.coordinatorId } }

/** A list with its event and its owner. */
export async function findChecklist(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select(told).from(checklists).innerJoin(events, theirEvent).leftJoin(people, theirOwner).where(and(visible(ctx, checklists), eq(checklists.id, id)))
  return found
}
export type Found = NonNullable<Awaited<ReturnType<typeof findChecklist>>>

/** An event's, by the day they are due; the cursor is the id of the last row shown. */
export function checklistPage(ctx: Ctx, { cursor, eventId, counted, limit = pageSize }: ChecklistQuery) {
  const wanted = and(visible(ctx, checklists), eq(checklists.eventId, eventId))
  const rows = ctx.db.select(told).from(checklists).innerJoin(events, theirEvent).leftJoin(people, theirOwner)
    .where(and(wanted, cursor ? after(ctx, cursor) : undefined)).orderBy(asc(day), asc(checklists.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: checklists.id }).from(checklists).where(wanted).limit(most).as('those')), ({ list }) => list.id, { cursor, limit, counted, from: rowOf(ctx, checklists) })
}

const day = sql`coalesce(${checklists.dueOn}, '9999-12-31')`
const after = (ctx: Ctx, id: string) =>
  sql`(${day}, ${checklists.id}) > (select coalesce(last.due_on, '9999-12-31'), last.id from ${checklists} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

const withTicks = (ctx: Ctx, which: SQL, eventIds: string[]) =>
  ctx.db.select({ ...getTableColumns(checklists), ticks: ticksOfList.as('ticks') }).from(given(eventIds)).crossJoin(checklists).where(and(visible(ctx, checklists), oneGiven(checklists.eventId), which)).orderBy(asc(checklists.id))

/** SQLite hands over as text what was put down on a list. */
export const ticksRead = <Row extends { ticks: string }>(row: Row) => ({ ...row, ticks: JSON.parse(row.ticks) as Tick[] })

/** The lists of these events that are part of tasks, each with what was put down on it: one query, for one trip with others. */
export const listsOnTasks = (ctx: Ctx, eventIds: string[]) => withTicks(ctx, isNotNull(checklists.taskId), eventIds)

/** All lists of an event. */
export const listsOfEvent = async (ctx: Ctx, eventId: string) => (await withTicks(ctx, sql`1`, [eventId])).map(ticksRead)

/** All lists that somebody looks after, whoever asks. */
export const listsHeldBy = (ctx: Ctx, personId: string) =>
  ctx.db.select({ ...getTableColumns(checklists), ticks: ticksOfList.as('ticks') }).from(checklists).where(and(ours(ctx, checklists), eq(checklists.ownerId, personId))).orderBy(asc(checklists.id))

/** The lists a reader looks after on events that are not over on this day, by the day they are due, each with what was put down on it. */
export const listsToTick = (ctx: Ctx, today: string, most: number) =>
  ctx.db.select({ id: checklists.id, names: checklists.names, lines: checklists.lines, dueOn: checklists.dueOn, eventId: checklists.eventId, eventName: events.name, ticks: ticksOfList.as('ticks') })
    .from(checklists).innerJoin(events, theirEvent)
    .where(and(visible(ctx, checklists), eq(checklists.ownerId, ctx.actor.id ?? ''), gte(events.endsOn, today))).orderBy(asc(day), asc(checklists.id)).limit(most)

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(checklists).where(wantedOf(world, checklists, wanted)).orderBy(asc(checklists.id)).limit(mostOf(wanted))

const ticksOfList = sql<string>`(select json_group_array(json_object('id', t.id, 'line', t.line, 'value', json(t.value), 'personId', t.person_id, 'tickedAt', t.ticked_at, 'over', json(t.over)))
  from ${checklistTicks} t where t.agency_id = checklists.agency_id and t.checklist_id = checklists.id)`

/** All that was put down on these lists, in the order it arrived. */
export const ticksOn = (ctx: Ctx, ids: string[]) =>
  ctx.db.select().from(checklistTicks).where(and(visible(ctx, checklistTicks), among(checklistTicks.checklistId, ids))).orderBy(asc(checklistTicks.createdAt), asc(checklistTicks.id))

/** The same with who did, for one list. */
export const ticksWithNames = (ctx: Ctx, id: string) =>
  ctx.db.select({ tick: getTableColumns(checklistTicks), person: named(people) }).from(checklistTicks)
    .innerJoin(people, and(eq(people.agencyId, checklistTicks.agencyId), eq(people.id, checklistTicks.personId)))
    .where(and(visible(ctx, checklistTicks), eq(checklistTicks.checklistId, id))).orderBy(asc(checklistTicks.createdAt), asc(checklistTicks.id))

/** Which of these ids are ticks already, wherever. */
export const knownTicks = async (ctx: Ctx, ids: string[]) =>
  (await ctx.db.select({ id: checklistTicks.id }).from(checklistTicks).where(and(ours(ctx, checklistTicks), among(checklistTicks.id, ids)))).map(({ id }) => id)

/** What an agency has made or changed, the oldest first: a handful, read together. */
export const ownTemplates = (ctx: Ctx) => ctx.db.select().from(checklistTemplates).where(ours(ctx, checklistTemplates)).orderBy(asc(checklistTemplates.id))

/** Lists somebody looks after, and what they have put down. */
export const checklistKeepers = [
  keeper('checklists', checklists, ({ id }) => eq(checklists.ownerId, id), 'work'),
  keeper('checklist ticks', checklistTicks, ({ id }) => eq(checklistTicks.personId, id), 'work'),
]
