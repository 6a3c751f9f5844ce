import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { owned, scoped } from '../columns'

/** An outside party's yes or no, bound to the exact version seen by its SHA-256. */
export const signoffs = sqliteTable('signoffs', {
  ...owned(),
  ...scoped(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  version: integer().notNull(),
  sha256: text().notNull(),
  personId: text().notNull(),
  answer: text().$type<'approve' | 'approve_with_changes' | 'changes_required'>().notNull(),
  comment: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('signoffs_subject').on(t.agencyId, t.subjectId, t.version),
])
