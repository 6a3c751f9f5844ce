import { foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PromiseState } from '../../../workers/modules/promises/rules/states'
import { instant, json, owned } from '../columns'
import { briefs } from './briefs'
import { people } from './people'

/** What an agency owes a client: one row for each requirement of an agreed brief, from its first version to the end. */
export const promises = sqliteTable('promises', {
  ...owned(),
  clientId: text().notNull(),
  eventId: text(),
  briefId: text().notNull(),
  /** Which answer it is, `dietary`, or which row of one, `functions.k3f9`. */
  key: text().notNull(),
  /** As it was agreed last, and what held before that. */
  value: json<unknown>().notNull(),
  valueBefore: json<unknown>(),
  /** The agreed version it stands in. */
  version: integer().notNull(),
  /** Its place among the questions of that version. */
  sort: integer().notNull(),
  ownerId: text(),
  state: text().$type<PromiseState>().notNull(),
  /** What threatens it, or why it is dropped. */
  reason: text(),
  evidence: text(),
  fileId: text(),
  settledAt: instant(),
  dropAskedAt: instant(),
  dropAskedBy: text(),
  /** Kept by triggers, so that no list counts: how much work it is linked to, and the earliest day of what is open of it. */
  linked: integer().notNull().default(0),
  nextDue: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('promises_key').on(t.agencyId, t.briefId, t.key),
  index('promises_event').on(t.agencyId, t.eventId, t.sort, t.id),
  index('promises_client').on(t.agencyId, t.clientId, t.sort, t.id),
  index('promises_owner').on(t.agencyId, t.ownerId, t.state),
  foreignKey({ columns: [t.agencyId, t.briefId], foreignColumns: [briefs.agencyId, briefs.id] }),
  foreignKey({ columns: [t.agencyId, t.ownerId], foreignColumns: [people.agencyId, people.id] }),
])

/** The work by which a promise is kept: a task today, what other modules make tomorrow. */
export const promiseLinks = sqliteTable('promise_links', {
  ...owned(),
  promiseId: text().notNull(),
  briefId: text().notNull(),
  clientId: text().notNull(),
  eventId: text(),
  kind: text().notNull(),
  thingId: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('promise_links_once').on(t.agencyId, t.promiseId, t.thingId),
  index('promise_links_thing').on(t.agencyId, t.thingId),
  foreignKey({ columns: [t.agencyId, t.promiseId], foreignColumns: [promises.agencyId, promises.id] }),
])
