import { index, primaryKey, sqliteTable, text, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Role, Scope } from '../../../workers/kernel/rules/roles'
import { json, owned } from '../columns'

/** One row per membership; its id is the membership's. Role and scope repeat the directory's so that one query finds whom to tell. */
export const people = sqliteTable('people', {
  ...owned(),
  email: text().notNull(),
  locale: text().notNull(),
  role: text().$type<Role>().notNull(),
  clientId: text(),
  supplierId: text(),
  scope: json<Scope>().notNull(),
  family: text().notNull(),
  given: text().notNull(),
  latin: text(),
  address: text(),
  state: text().$type<'invited' | 'active' | 'ended'>().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('people_client').on(t.agencyId, t.clientId),
  index('people_supplier').on(t.agencyId, t.supplierId),
  index('people_email').on(t.agencyId, t.email),
])

type Name = 'id' | 'family' | 'given' | 'latin'

/** The columns by which a person is named beside what they said, did or have to do; of `people` or an alias of it. */
export function named<People extends Record<Name, SQLiteColumn>>({ id, family, given, latin }: People): Pick<People, Name> {
  return { id, family, given, latin }
}
