import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Kept } from '../../../workers/kernel/rules/retention'
import { instant, json, owned } from '../columns'
import { people } from './people'

/** The agency's own words on what it does with people's data. Version 1 is the product's, and on no record. */
export const privacyNotices = sqliteTable('privacy_notices', {
  ...owned(),
  version: integer().notNull(),
  /** The agency's day from which it holds. */
  validFrom: text().notNull(),
  /** By language. */
  texts: json<Record<string, string>>().notNull(),
  /** Whether those who accepted an earlier one are asked anew. */
  asksAgain: integer({ mode: 'boolean' }).notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] }), uniqueIndex('privacy_notices_version').on(t.agencyId, t.version)])

export const consents = sqliteTable('consents', {
  ...owned(),
  personId: text().notNull(),
  version: integer().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('consents_once').on(t.agencyId, t.personId, t.version),
  foreignKey({ columns: [t.agencyId, t.personId], foreignColumns: [people.agencyId, people.id] }),
])

/** A copy of all that is held about a person, made as an archive in R2. */
export const copies = sqliteTable('copies', {
  ...owned(),
  personId: text().notNull(),
  askedBy: text().notNull(),
  state: text().$type<'waiting' | 'making' | 'ready' | 'failed'>().notNull(),
  /** Files packed, of how many. */
  done: integer().notNull().default(0),
  total: integer().notNull().default(0),
  size: integer(),
  objectKey: text().notNull(),
  begunAt: instant(),
  expiresAt: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('copies_asked').on(t.agencyId, t.askedBy, t.id),
  index('copies_waiting').on(t.createdAt).where(sql`state in ('waiting', 'making')`),
  index('copies_expiring').on(t.expiresAt),
])

/** That somebody was erased, by whom, and what stayed and why. */
export const erasures = sqliteTable('erasures', {
  ...owned(),
  personId: text().notNull(),
  doneBy: text().notNull(),
  removed: json<Record<string, number>>().notNull(),
  kept: json<Kept[]>().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] }), uniqueIndex('erasures_person').on(t.agencyId, t.personId)])
