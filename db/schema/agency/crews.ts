import { foreignKey, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CrewKind } from '../../../workers/modules/crews/rules/member'
import { instant, owned } from '../columns'
import { suppliers } from './suppliers'

/** A supplier's own worker or vehicle: whoever comes to an event, and what they come in. Their papers hang on them. */
export const crew = sqliteTable('crew', {
  ...owned(),
  supplierId: text().notNull(),
  kind: text().$type<CrewKind>().notNull(),
  /** A worker's name in its own script; a vehicle's plate. */
  name: text().notNull(),
  latin: text(),
  /** What a worker does; what class a vehicle is of. */
  job: text(),
  /** The last four characters of an identity card: no more of it is ever kept. */
  identityTail: text(),
  /** E.164. */
  phone: text(),
  note: text(),
  /** No longer with the supplier, though papers or jobs speak of them. */
  archivedAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('crew_supplier').on(t.agencyId, t.supplierId, t.id),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])
