import { and, asc, eq, getTableColumns, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm'
import { unionAll, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { events } from '../../../db/schema/agency/events'
import { named, people } from '../../../db/schema/agency/people'
import { tasks } from '../../../db/schema/agency/plans'
import { reminders } from '../../../db/schema/agency/kernel'
import { beside } from '../../kernel/beside'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { contains, countedPage, pageSize } from '../../kernel/list'
import { among, ours, partsOf, rowOf, visible, visibleOrBinned } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { TaskQuery } from './shapes'

export type TaskRecord = typeof tasks.$inferSelect

export async function findTask(ctx: Ctx, id: string) {
  const [task] = await ctx.db.select().from(tasks).where(and(visible(ctx, tasks), eq(tasks.id, id)))
  return task
}

export const openTasksHeldBy = (ctx: Ctx, personId: string) =>
  ctx.db.select().from(tasks).where(and(ours(ctx, tasks), eq(tasks.ownerId, personId), eq(tasks.state, 'open'))).orderBy(asc(tasks.id))

/** An event's open tasks. */
export const openTasksOf = (ctx: Ctx, eventId: string) => ctx.db.select().from(tasks).where(and(visible(ctx, tasks), eq(tasks.eventId, eventId), eq(tasks.state, 'open'))).orderBy(asc(tasks.id))

/** What an overview of an event shows of its plan: the milestones, and what the asker has open. */
export const tasksInView = (ctx: Ctx, eventId: string) => ctx.db.select().from(tasks)
  .where(and(visible(ctx, tasks), eq(tasks.eventId, eventId), or(eq(tasks.milestone, true), and(eq(tasks.ownerId, ctx.actor.id ?? ''), eq(tasks.state, 'open')))))
  .orderBy(asc(dayless), asc(tasks.dueOn), asc(tasks.id))

/** Takes the reminders of all of an event's tasks. */
export const quietReminders = (ctx: Ctx, eventId: string) =>
  ctx.db.delete(reminders).where(and(eq(reminders.agencyId, ctx.agencyId), eq(reminders.kind, 'task.due'), sql`${reminders.thingId} in (select t.id from ${tasks} t where t.agency_id = ${ctx.agencyId} and t.event_id = ${eventId})`))

export const findTasksOrBinned = (ctx: Ctx, ids: string[]) => ctx.db.select().from(tasks).where(and(visibleOrBinned(ctx, tasks), among(tasks.id, ids)))

/** Those of these tasks that the actor may see. */
export const findTasks = (ctx: Ctx, ids: string[]) => ctx.db.select().from(tasks).where(and(visible(ctx, tasks), among(tasks.id, ids)))

/** The asker's own, unless they ask for an event's or for everybody's: open ones first, then by due day, those without one last; the cursor is the id of the last row shown. */
export async function taskPage(ctx: Ctx, { cursor, q, eventId, mine, whose, state, fits, counted, limit = pageSize }: TaskQuery) {
  const own = mine || (!eventId && whose !== 'all')
  const asked = and(
    eventId ? eq(tasks.eventId, eventId) : undefined,
    own ? eq(tasks.ownerId, ctx.actor.id ?? '') : undefined,
    // Not `=`: for that SQLite would not look into the index of an expression.
    state ? (state === 'done' ? sql`${done} >= 1` : sql`${done} <= 0`) : undefined,
    fits ? isNotNull(tasks.lacksDays) : undefined,
    q ? contains(tasks.title, q) : undefined,
  )
  const from = and(asked, cursor ? after(ctx, cursor) : undefined)
  const bound = !eventId && !own && ctx.actor.kind === 'staff' && ctx.actor.scope !== 'all' ? ctx.actor.scope : null
  const rows = (bound && merged(ctx, from, limit + 1)) ?? ctx.db.select().from(tasks)
    .where(and(visible(ctx, tasks), bound ? firstOfEach(ctx, bound, from, limit + 1) : from)).orderBy(...inOrder).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: tasks.id }).from(tasks).where(and(visible(ctx, tasks), asked)).limit(most).as('those')), ({ id }) => id, { cursor, limit, counted, from: rowOf(ctx, tasks) })
}

/** For whoever sees only a few clients and events: the tasks of each in the order of an index of its own, merged as far as they are shown. */
function merged(ctx: Ctx, asked: SQL | undefined, most: number) {
  const [first, second, ...others] = (partsOf(ctx, tasks.clientId, tasks.eventId) ?? []).map((part) =>
    ctx.db.select({ ...getTableColumns(tasks), done: done.as('done'), dayless: dayless.as('dayless') }).from(tasks).where(and(ours(ctx, tasks), isNull(tasks.binnedAt), part, asked)))
  return first && second ? unionAll(first, second, ...others).orderBy(sql`done`, sql`dayless`, sql`due_on`, sql`id`).limit(most) : null
}

/** The same for whoever sees many: of each the first, so that nobody walks past what is not theirs. */
function firstOfEach(ctx: Ctx, { clients, events: some }: { clients: string[]; events: string[] }, asked: SQL | undefined, most: number) {
  const first = (column: SQLiteColumn, of: string[]) => sql`
    select one.id from json_each(${JSON.stringify(of)}) cross join ${tasks} one where one.agency_id = ${ctx.agencyId} and one.id in (
      select ${tasks.id} from ${tasks} where ${and(ours(ctx, tasks), isNull(tasks.binnedAt), sql`${column} = json_each.value`, asked)} order by ${sql.join(inOrder, sql`, `)} limit ${most})`
  return sql`${tasks.id} in (${first(tasks.clientId, clients)} union ${first(tasks.eventId, some)})`
}

/** What a list says beside its tasks, each event and person once: for one trip with others. */
export const eventsOfTasks = (ctx: Ctx, rows: TaskRecord[]) => beside(ctx, events, { id: events.id, name: events.name, zone: events.zone }, rows.map(({ eventId }) => eventId))
export const ownersOfTasks = (ctx: Ctx, rows: TaskRecord[]) => beside(ctx, people, named(people), rows.map(({ ownerId }) => ownerId))

const inFeed = 1000

/** Open tasks with a day, soonest first: an event's, or the asker's own. */
export const feedTasks = (ctx: Ctx, eventId: string | null) =>
  ctx.db.select({ task: getTableColumns(tasks), event: { name: events.name, zone: events.zone } })
    .from(tasks).innerJoin(events, theirEvent)
    .where(and(visible(ctx, tasks), eventId ? eq(tasks.eventId, eventId) : eq(tasks.ownerId, ctx.actor.id ?? ''), eq(tasks.state, 'open'), isNotNull(tasks.dueOn)))
    .orderBy(asc(tasks.dueOn), asc(tasks.id)).limit(inFeed)

const theirEvent = and(eq(events.agencyId, tasks.agencyId), eq(events.id, tasks.eventId))

const done = sql`(${tasks.state} = 'done')`
const dayless = sql`(${tasks.dueOn} is null)`
const inOrder = [asc(done), asc(dayless), asc(tasks.dueOn), asc(tasks.id)]

const after = (ctx: Ctx, id: string) => sql`(${done}, ${dayless}, coalesce(${tasks.dueOn}, ''), ${tasks.id}) > (
  select last.state = 'done', last.due_on is null, coalesce(last.due_on, ''), last.id from ${tasks} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

/** The reminders of these open tasks as their days and owners now are, in the words of `taskDue`: what is due this minute is neither lost nor doubled. */
export function placedReminders(ctx: Ctx, ids: SQL, event: { name: string }, firings: { day: string; offset: number; fireAt: string }[]) {
  const open = sql`t.agency_id = ${ctx.agencyId} and t.state = 'open' and t.binned_at is null`
  const payload = sql`json_object('subject', json_object('kind', 'task', 'id', t.id, 'clientId', t.client_id, 'eventId', t.event_id), 'to', json_array(t.owner_id),
    'title', t.title, 'eventName', ${event.name}, 'dueOn', t.due_on, 'offset', value ->> 'offset', 'actorId', null, 'origin', ${ctx.origin})`
  return [
    ctx.db.delete(reminders).where(and(
      eq(reminders.agencyId, ctx.agencyId), eq(reminders.kind, 'task.due'), sql`${reminders.thingId} in (${ids})`,
      sql`(${reminders.fireAt} > ${ctx.now()} or ${reminders.due} is not (select t.due_on from ${tasks} t where ${open} and t.id = ${reminders.thingId}))`,
    )),
    ctx.db.insert(reminders).select(sql`
      select t.agency_id, t.id, 'task.due', value ->> 'offset', t.due_on, value ->> 'fireAt', ${payload}
      from ${tasks} t join json_each(${JSON.stringify(firings)}) on value ->> 'day' = t.due_on where ${open} and t.id in (${ids})`),
  ]
}

/** The same for tasks that are known by their ids. */
export const remindersPlaced = (ctx: Ctx, ids: string[], ...about: [{ name: string }, { day: string; offset: number; fireAt: string }[]]) =>
  placedReminders(ctx, sql`select value from json_each(${JSON.stringify(ids)})`, ...about)

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(tasks).where(wantedOf(world, tasks, wanted)).orderBy(asc(tasks.id)).limit(mostOf(wanted))

/** The work somebody has or has done. */
export const taskKeepers = [keeper('tasks', tasks, ({ id }) => or(eq(tasks.ownerId, id), eq(tasks.doneBy, id)), 'work')]
