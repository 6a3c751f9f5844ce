import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { owned } from '../columns'

export const clients = sqliteTable('clients', {
  ...owned(),
  name: text().notNull(),
  latin: text(),
  country: text().notNull(),
  /** Internal: never shown to the client. */
  notes: text(),
  /** The member of staff who speaks to this client. */
  counterpartId: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('clients_name').on(t.agencyId, t.name),
  index('clients_counterpart').on(t.agencyId, t.counterpartId),
])
