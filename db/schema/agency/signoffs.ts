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
  /** What the subject was called in this version. */
  title: text().notNull().default(''),
  personId: text().notNull(),
  /** As the signer typed their name; null where they did not, and are called as their record says. */
  signedAs: text(),
  answer: text().$type<'approve' | 'approve_with_changes' | 'changes_required'>().notNull(),
  comment: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('signoffs_subject').on(t.agencyId, t.subjectId, t.version),
  // Does not begin with the agency: whoever verifies a paper has nothing but what is printed on it.
  index('signoffs_hash').on(t.sha256),
])
