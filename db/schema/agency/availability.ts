import { foreignKey, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Answer } from '../../../workers/modules/availability/rules/asks'
import { instant, owned, scoped } from '../columns'
import { suppliers } from './suppliers'

/** Days on which a supplier cannot work, both of them in it. */
export const blockedDates = sqliteTable('blocked_dates', {
  ...owned(),
  supplierId: text().notNull(),
  startsOn: text().notNull(),
  endsOn: text().notNull(),
  /** For the agency and the supplier alike. */
  note: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('blocked_dates_supplier').on(t.agencyId, t.supplierId, t.endsOn, t.id),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])

/** "Free on 10 December?", asked of one supplier; those who were asked at once have the same `questionId`. */
export const availabilityAsks = sqliteTable('availability_asks', {
  ...owned(),
  ...scoped(),
  supplierId: text().notNull(),
  questionId: text().notNull(),
  category: text().notNull(),
  region: text().notNull(),
  startsOn: text().notNull(),
  endsOn: text().notNull(),
  /** What it is about, as the supplier reads it. */
  note: text(),
  answerBy: instant().notNull(),
  askedBy: text().notNull(),
  answer: text().$type<Answer>(),
  answerNote: text(),
  answeredBy: text(),
  answeredAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('availability_asks_supplier').on(t.agencyId, t.supplierId, t.id),
  index('availability_asks_event').on(t.agencyId, t.eventId, t.id),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])
