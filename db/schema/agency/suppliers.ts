import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { MainContacts } from '../../../workers/modules/suppliers/rules/contacts'
import type { Condition, Outcome } from '../../../workers/modules/suppliers/rules/qualification'
import type { Registration } from '../../../workers/modules/suppliers/rules/registration'
import type { BlacklistReason, RestrictionKind } from '../../../workers/modules/suppliers/rules/restriction'
import { instant, json, owned } from '../columns'

export const suppliers = sqliteTable('suppliers', {
  ...owned(),
  name: text().notNull(),
  latin: text(),
  country: text().notNull(),
  category: text().notNull(),
  /** E.164. */
  phone: text(),
  website: text(),
  postalAddress: text(),
  /** In their own words. */
  about: text(),
  /** Whom one turns to, of the people of this supplier, and for what. */
  contacts: json<MainContacts>(),
  /** Internal: never shown to the supplier. */
  notes: text(),
  /** Of natural persons other papers are asked. */
  naturalPerson: integer({ mode: 'boolean' }).notNull().default(false),
  /** The first of four standings that never become one. */
  registration: text().$type<Registration>().notNull().default('draft'),
  registrationReason: text(),
  /** Kept by triggers: the restriction that was not lifted, to the end of which day, and when the next of their verified papers ends. */
  restriction: text().$type<RestrictionKind>().notNull().default('none'),
  restrictedUntil: text(),
  lapsesOn: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('suppliers_name').on(t.agencyId, t.name),
  index('suppliers_lapses').on(t.agencyId, t.lapsesOn, t.id).where(sql`lapses_on is not null`),
])

/** For which category in which region a supplier may be hired: what they offer, and what the agency says to it. */
export const qualifications = sqliteTable('qualifications', {
  ...owned(),
  supplierId: text().notNull(),
  category: text().notNull(),
  /** A path of ISO 3166: `CN`, `CN-SH`, `CN-GD/shenzhen`. */
  region: text().notNull(),
  /** Whether something waits to be decided, for the first time or anew. */
  open: integer({ mode: 'boolean' }).notNull(),
  /** The last decision, null before the first; what it says holds to the end of `until`. */
  outcome: text().$type<Outcome>(),
  until: text(),
  conditions: json<Condition[]>().notNull(),
  reason: text(),
  decidedBy: text(),
  decidedAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('qualifications_once').on(t.agencyId, t.supplierId, t.category, t.region),
  index('qualifications_where').on(t.agencyId, t.category, t.region, t.outcome, t.supplierId),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])

/** Why a supplier is not to be hired for a time; a blacklisting holds once a second person has said so too. */
export const restrictions = sqliteTable('restrictions', {
  ...owned(),
  supplierId: text().notNull(),
  kind: text().$type<Exclude<RestrictionKind, 'none'>>().notNull(),
  code: text().$type<BlacklistReason>(),
  reason: text().notNull(),
  /** The last day of a suspension. */
  until: text(),
  /** When a blacklisting is looked at again. */
  reviewOn: text(),
  proposedBy: text().notNull(),
  confirmedBy: text(),
  confirmedAt: instant(),
  liftedBy: text(),
  liftedAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('restrictions_supplier').on(t.agencyId, t.supplierId, t.id),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])
