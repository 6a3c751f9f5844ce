import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Said } from '../../../workers/kernel/calendar/rules/callings'
import { instant, json, owned } from '../columns'
import { people } from './people'

/** Every invitation, change and cancellation that was sent, appended: the last of a person's says what their calendar holds. */
export const appointments = sqliteTable('appointments', {
  agencyId: text().notNull(),
  subjectId: text().notNull(),
  personId: text().notNull(),
  /** Part of the key, so that two who would send the same next one cannot both. */
  sequence: integer().notNull(),
  subjectKind: text().notNull(),
  method: text().$type<'REQUEST' | 'CANCEL'>().notNull(),
  said: json<Said>().notNull(),
  at: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.subjectId, t.personId, t.sequence] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
])

/** A secret address at which a calendar program reads what its owner may see; the secret itself is nowhere on record. */
export const feeds = sqliteTable('feeds', {
  ...owned(),
  personId: text().notNull(),
  /** Of one event; null for all that is the owner's. */
  eventId: text(),
  tokenHash: text().notNull(),
  lastReadAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  uniqueIndex('feeds_token').on(t.agencyId, t.tokenHash),
  index('feeds_person').on(t.agencyId, t.personId, t.id),
])
