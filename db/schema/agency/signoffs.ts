import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { LinkEnd } from '../../../workers/modules/signoffs/rules/links'
import { instant, owned, scoped } from '../columns'

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
  /** Who answered; of an answer that came by a link, who sent that. */
  personId: text().notNull(),
  /** The address of whoever answered by a link, without an account. */
  sentTo: text(),
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

/** One version sent to somebody without an account: whoever holds the secret answers it, once. */
export const signingLinks = sqliteTable('signing_links', {
  ...owned(),
  clientId: text().notNull(),
  eventId: text(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  version: integer().notNull(),
  sha256: text().notNull(),
  title: text().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  locale: text().notNull(),
  tokenHash: text().notNull(),
  sentBy: text().notNull(),
  /** Last: a link may be sent once more, with another secret. */
  sentAt: instant().notNull(),
  expiresAt: instant().notNull(),
  end: text().$type<LinkEnd>(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('signing_links_subject').on(t.agencyId, t.subjectId, t.id),
  index('signing_links_token').on(t.agencyId, t.tokenHash),
])
