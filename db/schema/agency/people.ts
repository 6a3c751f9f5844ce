import { sql } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, text, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Role, Scope } from '../../../workers/kernel/rules/roles'
import { json, owned } from '../columns'

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
  address: text(),
  state: text().$type<'invited' | 'active' | 'ended'>().notNull(),
  /** By the Latin form where there is one, so that 陈 stands by Chen. */
  sortName: text().generatedAlwaysAs(sql`lower(coalesce(latin, family || ' ' || given))`, { mode: 'virtual' }),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('people_client').on(t.agencyId, t.clientId).where(sql`client_id is not null`),
  index('people_supplier').on(t.agencyId, t.supplierId).where(sql`supplier_id is not null`),
  index('people_sorted').on(t.agencyId, t.sortName, t.id),
  index('people_staff').on(t.agencyId, t.sortName, t.id, t.role, t.state).where(sql`client_id is null and supplier_id is null`),
  index('people_email').on(t.agencyId, t.email),
])

type Name = 'id' | 'family' | 'given' | 'latin'

/** The columns by which a person is named beside what they said, did or have to do; of `people` or an alias of it. */
export function named<People extends Record<Name, SQLiteColumn>>({ id, family, given, latin }: People): Pick<People, Name> {
  return { id, family, given, latin }
}
