import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { FoundBy, SearchedKind } from '../../../workers/kernel/rules/searched'
import { instant, json, owned, scoped } from '../columns'

/** The face of each thing one can look for, under the thing's own id. A row without words is of a thing that is gone. */
export const searchRecords = sqliteTable('search_records', {
  ...owned(),
  ...scoped(),
  supplierId: text(),
  kind: text().$type<SearchedKind>().notNull(),
  foundBy: text().$type<FoundBy>().notNull(),
  title: text().notNull(),
  latin: text(),
  parentId: text(),
  facts: json<Record<string, string | null>>().notNull(),
  /** What it is called, folded, one form a line: what a whole query is held against. */
  names: text().notNull(),
  /** Every term it is in, between spaces. */
  words: text().notNull(),
  /** When its face last changed. */
  updatedAt: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('search_records_client').on(t.agencyId, t.clientId, t.id),
  index('search_records_event').on(t.agencyId, t.eventId, t.id).where(sql`event_id is not null`),
  index('search_records_supplier').on(t.agencyId, t.supplierId, t.id).where(sql`supplier_id is not null`),
])

/** A term and whose it is. All that begins with the same letters lies together, the best first, so that a prefix is one stretch. */
export const searchTerms = sqliteTable('search_terms', {
  agencyId: text().notNull(),
  kind: text().$type<SearchedKind>().notNull(),
  term: text().notNull(),
  /** The smaller, the better: terms of a title before others, then the newest thing. */
  rank: integer().notNull(),
  id: text().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.kind, t.term, t.rank, t.id] })])

/** How far the index of an agency has been built anew, and by which rules. One row an agency, `id` is always `index`. */
export const searchBuilds = sqliteTable('search_builds', {
  ...owned(),
  version: integer().notNull(),
  /** Where the next stretch begins; null when all is done. */
  kind: text().$type<SearchedKind>(),
  after: text().notNull(),
  records: integer().notNull(),
  finishedAt: instant(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])
