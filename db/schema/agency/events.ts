import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Follows } from '../../../workers/modules/events/rules/follows'
import type { Published } from '../../../workers/modules/events/rules/published'
import type { EventState } from '../../../workers/modules/events/rules/states'
import { json, owned } from '../columns'
import { clients } from './clients'
import { people } from './people'

export const events = sqliteTable('events', {
  ...owned(),
  clientId: text().notNull(),
  briefId: text(),
  name: text().notNull(),
  /** Calendar days in the event's zone, `2026-12-09`. */
  startsOn: text().notNull(),
  endsOn: text().notNull(),
  zone: text().notNull(),
  place: text().notNull(),
  attendance: integer(),
  /** Only `archived` is read from here: until then today's date in the event's zone says where it stands. */
  phase: text().$type<'before' | 'during' | 'after' | 'archived'>().notNull(),
  coordinatorId: text().notNull(),
  /** How far the work on it is, as people say. */
  state: text().$type<EventState>().notNull().default('planning'),
  /** Postponed without a new day: the days above are those it had. */
  undated: integer({ mode: 'boolean' }).notNull().default(false),
  /** Why it was postponed or cancelled. */
  reason: text(),
  loadInOn: text(),
  /** What the newest agreed version of its brief changed here; null while there was only the one it was made of. */
  follows: json<Follows>(),
  /** What of its money the client was shown last; null while nothing. */
  published: json<Published>(),
  /** Which version of its brief it knows. */
  briefVersion: integer().notNull().default(1),
  /** Kept by triggers, so that no list counts: the open tasks, and who has the duty of a coordinator, in the order it was given. */
  openTasks: integer().notNull().default(0),
  coordinators: json<string[]>().notNull().default([]),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('events_brief').on(t.agencyId, t.briefId),
  foreignKey({ columns: [t.agencyId, t.clientId], foreignColumns: [clients.agencyId, clients.id] }),
  foreignKey({ columns: [t.agencyId, t.coordinatorId], foreignColumns: [people.agencyId, people.id] }),
  index('events_client').on(t.agencyId, t.clientId, t.startsOn, t.id),
  index('events_starts').on(t.agencyId, t.startsOn, t.id),
  index('events_ends').on(t.agencyId, t.endsOn, t.id),
])

/** Who has which duty on an event. */
export const duties = sqliteTable('duties', {
  ...owned(),
  eventId: text().notNull(),
  clientId: text().notNull(),
  personId: text().notNull(),
  duty: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('duties_once').on(t.agencyId, t.eventId, t.personId, t.duty),
  index('duties_person').on(t.agencyId, t.personId, t.eventId),
  foreignKey({ columns: [t.agencyId, t.eventId], foreignColumns: [events.agencyId, events.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
])
