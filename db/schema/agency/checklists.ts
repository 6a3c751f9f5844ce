import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Locale } from '../../../workers/kernel/mail/rules/locale'
import type { Line, Value } from '../../../workers/modules/checklists/rules/lines'
import { instant, json, owned } from '../columns'
import { events } from './events'
import { people } from './people'

/** A list to be ticked on an event; its lines are few and always read together, so they stand in its row. */
export const checklists = sqliteTable('checklists', {
  ...owned(),
  eventId: text().notNull(),
  clientId: text().notNull(),
  names: json<Partial<Record<Locale, string>>>().notNull(),
  lines: json<Line[]>().notNull(),
  ownerId: text(),
  duty: text(),
  dueOn: text(),
  /** The task that it is a part of. */
  taskId: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.eventId], foreignColumns: [events.agencyId, events.id] }),
  foreignKey({ columns: [t.agencyId, t.ownerId], foreignColumns: [people.agencyId, people.id] }),
  index('checklists_event').on(t.agencyId, t.eventId, t.id),
  index('checklists_owner').on(t.agencyId, t.ownerId),
])

/** What somebody has put down on a line; nothing of it is ever changed, later ticks stand over earlier ones. Their ids come from the device. */
export const checklistTicks = sqliteTable('checklist_ticks', {
  ...owned(),
  checklistId: text().notNull(),
  eventId: text().notNull(),
  clientId: text().notNull(),
  line: text().notNull(),
  value: json<Value>(),
  personId: text().notNull(),
  /** When it was ticked, by the clock of the device; `created_at` is when it arrived. */
  tickedAt: instant().notNull(),
  /** The ids of what stood on the line as the ticker saw it. */
  over: json<string[]>().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.checklistId], foreignColumns: [checklists.agencyId, checklists.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('checklist_ticks_list').on(t.agencyId, t.checklistId, t.id),
])

/** Lists to begin from; what the product comes with stands in db/seed, and a row with its id takes its place. */
export const checklistTemplates = sqliteTable('checklist_templates', {
  ...owned(),
  names: json<Partial<Record<Locale, string>>>().notNull(),
  lines: json<Line[]>().notNull(),
  duty: text(),
  /** Calendar days from the event's first day on which it is due. */
  dueDays: integer().notNull(),
  archivedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])
