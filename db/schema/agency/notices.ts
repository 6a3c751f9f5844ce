import { sql } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Stoppable } from '../../../workers/modules/notices/rules/kinds'
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
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('notices_once').on(t.agencyId, t.newsId, t.personId),
  index('notices_person').on(t.agencyId, t.personId, t.id),
  index('notices_unread').on(t.agencyId, t.personId).where(sql`read_at is null`),
])

/** Kinds of news a person wants no mail of. The id is `<person>:<kind>`, so that stopping twice is stopping once. */
export const mailStops = sqliteTable('mail_stops', {
  ...owned(),
  personId: text().notNull(),
  kind: text().$type<Stoppable>().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('mail_stops_kind').on(t.agencyId, t.kind, t.personId),
])
