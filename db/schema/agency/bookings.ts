import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BookingState } from '../../../workers/modules/bookings/rules/states'
import { instant, json, owned } from '../columns'
import { events } from './events'
import { suppliers } from './suppliers'

/** A supplier on an event: for what, over which days, at which price, and how far that has come. */
export const bookings = sqliteTable('bookings', {
  ...owned(),
  supplierId: text().notNull(),
  eventId: text().notNull(),
  clientId: text().notNull(),
  category: text().notNull(),
  region: text().notNull(),
  /** What is to be done, and what to bring and when to load in, as the supplier reads it. */
  title: text().notNull(),
  bring: text(),
  /** Calendar days in the event's zone, from load-in to load-out. */
  startsOn: text().notNull(),
  endsOn: text().notNull(),
  /** Minor units; null until it is known. */
  price: integer(),
  currency: text().notNull(),
  /** An instant: until then the offer can be answered. */
  answerBy: instant().notNull(),
  state: text().$type<BookingState>().notNull(),
  reason: text(),
  counter: json<{ price: number | null; note: string }>(),
  /** Who let it pass though something was missing, why, and until which day. */
  override: json<{ personId: string; reason: string; until: string; missing: unknown[] }>(),
  /** Who and what of the supplier's crew comes, each with the instants between which they are there; null until it is said. */
  crew: json<{ id: string; arrives: string | null; leaves: string | null }[]>(),
  offeredBy: text().notNull(),
  answeredBy: text(),
  answeredAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('bookings_event').on(t.agencyId, t.eventId, t.id),
  index('bookings_supplier').on(t.agencyId, t.supplierId, t.id),
  foreignKey({ columns: [t.agencyId, t.eventId], foreignColumns: [events.agencyId, events.id] }),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])
