import { foreignKey, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { binnable, instant, owned } from '../columns'
import { events } from './events'
import { people } from './people'

/** Its index `tasks_due` stands in the migrations alone: drizzle-kit cannot write one on an expression with a comma. */
export const tasks = sqliteTable('tasks', {
  ...owned(),
  eventId: text().notNull(),
  clientId: text().notNull(),
  title: text().notNull(),
  ownerId: text().notNull(),
  dueOn: text(),
  state: text().$type<'open' | 'done'>().notNull(),
  doneAt: instant(),
  doneBy: text(),
  /** The talk it came from. */
  threadId: text(),
  ...binnable(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.eventId], foreignColumns: [events.agencyId, events.id] }),
  foreignKey({ columns: [t.agencyId, t.ownerId], foreignColumns: [people.agencyId, people.id] }),
  index('tasks_event').on(t.agencyId, t.eventId, t.id),
  index('tasks_owner').on(t.agencyId, t.ownerId, t.state, t.dueOn),
])
