import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { PersonState, Role, Scope } from '../../../workers/kernel/rules/roles'
import { instant, json, owned, scoped } from '../columns'

/** One row per membership; its id is the membership's. Role and scope repeat the directory's so that one query finds whom to tell. */
export const people = sqliteTable('people', {
  ...owned(),
  email: text().notNull(),
  locale: text().notNull(),
  /** The zone of their own wall clock; null is the agency's. */
  zone: text(),
  role: text().$type<Role>().notNull(),
  clientId: text(),
  supplierId: text(),
  scope: json<Scope>().notNull(),
  family: text().notNull(),
  given: text().notNull(),
  latin: text(),
  /** As on their passport or identity card; what certificates of theirs bear. Null until they enter it. */
  legalName: text(),
  address: text(),
  /** E.164, as kernel/phone.ts makes it of whatever was typed. */
  phone: text(),
  position: text(),
  departmentId: text(),
  managerId: text(),
  /** Since when nothing of this row says who it was. */
  erasedAt: instant(),
  erasureAskedAt: instant(),
  state: text().$type<PersonState>().notNull(),
  /** By the Latin form where there is one, so that 陈 stands by Chen. */
  sortName: text().generatedAlwaysAs(sql`lower(coalesce(latin, family || ' ' || given))`, { mode: 'virtual' }),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('people_client').on(t.agencyId, t.clientId).where(sql`client_id is not null`),
  index('people_supplier').on(t.agencyId, t.supplierId).where(sql`supplier_id is not null`),
  index('people_sorted').on(t.agencyId, t.sortName, t.id),
  index('people_staff').on(t.agencyId, t.sortName, t.id, t.role, t.state).where(sql`client_id is null and supplier_id is null`),
  index('people_email').on(t.agencyId, t.email),
  index('people_manager').on(t.agencyId, t.managerId).where(sql`manager_id is not null`),
])

/** Days in the agency's zone on which somebody of staff is away, and who acts for them. */
export const leaves = sqliteTable('leaves', {
  ...owned(),
  personId: text().notNull(),
  fromOn: text().notNull(),
  toOn: text().notNull(),
  deputyId: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  foreignKey({ columns: [t.agencyId, t.deputyId], foreignColumns: [people.agencyId, people.id] }),
  index('leaves_person').on(t.agencyId, t.personId, t.toOn),
  index('leaves_to').on(t.agencyId, t.toOn),
])

/** One act by which what somebody had in hand went to others. */
export const handovers = sqliteTable('handovers', {
  ...owned(),
  personId: text().notNull(),
  doneBy: text().notNull(),
  count: integer().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('handovers_person').on(t.agencyId, t.personId, t.id),
])

/** What moved by it, as it was called then. */
export const handoverLines = sqliteTable('handover_lines', {
  agencyId: text().notNull(),
  handoverId: text().notNull(),
  kind: text().notNull(),
  thingId: text().notNull(),
  title: text().notNull(),
  heirId: text().notNull(),
  ...scoped(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.handoverId, t.kind, t.thingId] }),
  foreignKey({ columns: [t.agencyId, t.handoverId], foreignColumns: [handovers.agencyId, handovers.id] }),
])

type Name = 'id' | 'family' | 'given' | 'latin'

/** The columns by which a person is named beside what they said, did or have to do; of `people` or an alias of it. */
export function named<People extends Record<Name, SQLiteColumn>>({ id, family, given, latin }: People): Pick<People, Name> {
  return { id, family, given, latin }
}
