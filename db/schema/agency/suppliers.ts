import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { owned } from '../columns'

export const suppliers = sqliteTable('suppliers', {
  ...owned(),
  name: text().notNull(),
  latin: text(),
  country: text().notNull(),
  category: text().notNull(),
  /** E.164. */
  phone: text(),
  /** Internal: never shown to the supplier. */
  notes: text(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] }), index('suppliers_name').on(t.agencyId, t.name)])
