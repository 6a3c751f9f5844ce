import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant, owned, scoped } from '../columns'

/** A list as somebody likes to look at it: its filters and order, under a name. */
export const views = sqliteTable('views', {
  ...owned(),
  personId: text().notNull(),
  list: text().notNull(),
  name: text().notNull(),
  /** The query string of the list's page, without a cursor. */
  query: text().notNull(),
  /** Offered to all staff; it says how to look, not what may be seen. */
  shared: integer({ mode: 'boolean' }).notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] }), index('views_list').on(t.agencyId, t.list, t.id)])

/** When somebody last had a thing before them. The key is person and thing, so that there is one look at most. */
export const looks = sqliteTable('looks', {
  agencyId: text().notNull(),
  personId: text().notNull(),
  subjectId: text().notNull(),
  at: instant().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.personId, t.subjectId] })])

/** What was thrown away and can still be had back; `id` is the thing's own, and the thing's row says so too (`binned_at`). */
export const bin = sqliteTable('bin', {
  ...owned(),
  ...scoped(),
  kind: text().notNull(),
  title: text().notNull(),
  binnedBy: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('bin_newest').on(t.agencyId, t.createdAt, t.id),
  index('bin_due').on(t.createdAt),
])
