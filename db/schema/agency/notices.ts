import { sql } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Choice, NewsKind } from '../../../workers/modules/notices/rules/kinds'
import { instant, json, owned, scoped } from '../columns'

export const notices = sqliteTable('notices', {
  ...owned(),
  ...scoped(),
  personId: text().notNull(),
  kind: text().notNull(),
  actorId: text(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
  path: text().notNull(),
  details: json<Record<string, string>>().notNull(),
  readAt: instant(),
  newsId: text().notNull(),
  /** Set while the reader's next digest is still to tell it. */
  digest: text().$type<'waiting'>(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('notices_once').on(t.agencyId, t.newsId, t.personId),
  index('notices_person').on(t.agencyId, t.personId, t.id),
  index('notices_unread').on(t.agencyId, t.personId).where(sql`read_at is null`),
  index('notices_digest').on(t.agencyId, t.personId, t.id).where(sql`digest = 'waiting'`),
])

/** Kinds of news a person wants no mail of at once, and what they want instead. The id is `<person>:<kind>`, so that stopping twice is stopping once. */
export const mailStops = sqliteTable('mail_stops', {
  ...owned(),
  personId: text().notNull(),
  kind: text().$type<NewsKind>().notNull(),
  instead: text().$type<Exclude<Choice, 'at_once'>>().notNull().default('off'),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('mail_stops_kind').on(t.agencyId, t.kind, t.personId, t.instead),
])
