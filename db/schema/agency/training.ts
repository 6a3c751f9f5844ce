import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { EntryState, Split } from '../../../workers/modules/training/rules/entry'
import type { SchemeContent } from '../../../workers/modules/training/rules/scheme'
import type { TrainingKind } from '../../../workers/modules/training/rules/topics'
import { instant, json, owned } from '../columns'
import { people } from './people'

/** One thing that somebody did to learn, or to pass on what they know. */
export const trainingEntries = sqliteTable('training_entries', {
  ...owned(),
  personId: text().notNull(),
  title: text().notNull(),
  kind: text().$type<TrainingKind>().notNull(),
  provider: text(),
  startsOn: text().notNull(),
  endsOn: text().notNull(),
  /** Of learning: breaks and meals are not in it. */
  minutes: integer().notNull(),
  /** Whether it was about the trade of events, whoever gave it. */
  industry: integer({ mode: 'boolean' }).notNull(),
  split: json<Split[]>().notNull(),
  /** A page that shows it, beside or instead of files. */
  link: text(),
  note: text(),
  state: text().$type<EntryState>().notNull(),
  /** A word that its device, or the session it comes from, gave it: what arrives with it again is there already. */
  tag: text(),
  submittedAt: instant(),
  /** Who is reading it, and until when nobody else need. */
  claimedBy: text(),
  claimedUntil: instant(),
  verifiedBy: text(),
  verifiedAt: instant(),
  /** Why it was sent back. */
  reason: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  index('training_entries_person').on(t.agencyId, t.personId, t.endsOn, t.id),
  index('training_entries_queue').on(t.agencyId, t.submittedAt, t.id).where(sql`state = 'submitted'`),
  uniqueIndex('training_entries_tag').on(t.agencyId, t.personId, t.tag).where(sql`tag is not null`),
])

/** What the agency itself asks for a certificate, or another edition of what the product came with, in force from a day on. */
export const trainingSchemes = sqliteTable('training_schemes', {
  ...owned(),
  code: text().notNull(),
  validFrom: text().notNull(),
  content: json<SchemeContent>().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] }), uniqueIndex('training_schemes_edition').on(t.agencyId, t.code, t.validFrom)])

/** What somebody is working for: a certificate to get, or one to keep for another cycle. */
export const trainingCycles = sqliteTable('training_cycles', {
  ...owned(),
  personId: text().notNull(),
  scheme: text().notNull(),
  startsOn: text().notNull(),
  /** Null where nothing is renewed. */
  endsOn: text(),
  /** Quarter-hours that came along from the cycle before. */
  carried: integer().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
  uniqueIndex('training_cycles_once').on(t.agencyId, t.personId, t.scheme, t.startsOn),
])
