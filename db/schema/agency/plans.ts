import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../../workers/kernel/mail/rules/locale'
import type { Stage } from '../../../workers/modules/plans/rules/tasks'
import type { PlanLine } from '../../../workers/modules/plans/rules/template'
import { binnable, instant, json, owned } from '../columns'
import { events } from './events'
import { people } from './people'

/** Its index `tasks_due` stands in the migrations alone: drizzle-kit cannot write one on an expression with a comma. */
export const tasks = sqliteTable('tasks', {
  ...owned(),
  eventId: text().notNull(),
  clientId: text().notNull(),
  title: text().notNull(),
  /** What the template called it, in each of its languages; null once somebody has put it in their own words. */
  names: json<Partial<Record<Locale, string>>>(),
  /** One of the few by which everybody sees how far the event is. */
  milestone: integer({ mode: 'boolean' }).notNull().default(false),
  ownerId: text().notNull(),
  dueOn: text(),
  state: text().$type<'open' | 'done'>().notNull(),
  /** Where an open one stands on the board; what is done keeps the place it came from. */
  stage: text().$type<Stage>().notNull().default('todo'),
  doneAt: instant(),
  doneBy: text(),
  /** The talk it came from. */
  threadId: text(),
  /** Its place in the work breakdown, `7.10`; null for what was given one by one. */
  wbs: text(),
  duty: text(),
  startOn: text(),
  /** The ids of the tasks it waits for. */
  after: json<string[]>(),
  /** By how many days it should have begun before it was planned: the time left is too short for it. */
  lacksDays: integer(),
  /** The event goes without it, and who has said so. */
  waivedAt: instant(),
  waivedBy: text(),
  /** It is done only with a word or a file to show for it. */
  evidenceAsked: integer({ mode: 'boolean' }).notNull().default(false),
  /** What was said of it when it was done; the files are those of the task. */
  evidence: text(),
  /** Why it was done all the same, where evidence or lines of its lists were wanting. */
  despite: text(),
  ...binnable(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.eventId], foreignColumns: [events.agencyId, events.id] }),
  foreignKey({ columns: [t.agencyId, t.ownerId], foreignColumns: [people.agencyId, people.id] }),
  index('tasks_owner').on(t.agencyId, t.ownerId, t.state, t.dueOn),
  // The lists in the order in which they are read: what is open first, by day.
  index('tasks_event').on(t.agencyId, t.eventId, sql`(state = 'done')`, sql`(due_on is null)`, t.dueOn, t.id),
  index('tasks_listed').on(t.agencyId, sql`(state = 'done')`, sql`(due_on is null)`, t.dueOn, t.id).where(sql`binned_at is null`),
  // The same for staff whose scope is a list: the first of each client, so that nobody walks past what is not theirs.
  index('tasks_listed_client').on(t.agencyId, t.clientId, sql`(state = 'done')`, sql`(due_on is null)`, t.dueOn, t.id).where(sql`binned_at is null`),
  index('tasks_listed_own').on(t.agencyId, t.ownerId, sql`(state = 'done')`, sql`(due_on is null)`, t.dueOn, t.id).where(sql`binned_at is null`),
])

/** A plan without days, whole in one row; what the product comes with stands in db/seed, and a row with its id takes its place. */
export const planTemplates = sqliteTable('plan_templates', {
  ...owned(),
  names: json<Partial<Record<Locale, string>>>().notNull(),
  lines: json<PlanLine[]>().notNull(),
  /** What an event gets for which nothing is chosen; where none says so, the one the product comes with. */
  isDefault: integer({ mode: 'boolean' }).notNull(),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** A problem before the event: somebody looks after it until it has an outcome. */
export const issues = sqliteTable('issues', {
  ...owned(),
  eventId: text().notNull(),
  clientId: text().notNull(),
  title: text().notNull(),
  ownerId: text().notNull(),
  dueOn: text(),
  state: text().$type<'open' | 'settled'>().notNull(),
  outcome: text(),
  raisedBy: text().notNull(),
  settledAt: instant(),
  settledBy: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.eventId], foreignColumns: [events.agencyId, events.id] }),
  foreignKey({ columns: [t.agencyId, t.ownerId], foreignColumns: [people.agencyId, people.id] }),
  index('issues_event').on(t.agencyId, t.eventId, t.id),
  index('issues_owner').on(t.agencyId, t.ownerId, t.state),
])
