import { integer, text } from 'drizzle-orm/sqlite-core'

/** A UTC instant as ISO 8601 text (`2026-11-23T15:41:08.123Z`): sorts as it reads. */
export const instant = () => text()

/** A value kept as JSON text. */
export const json = <T>() => text({ mode: 'json' }).$type<T>()

/** The columns that every row of an agency begins with; the key is always (agency_id, id). */
export const owned = () => ({
  agencyId: text().notNull(),
  id: text().notNull(),
  revision: integer().notNull().default(1),
  createdAt: instant().notNull(),
})

/** Of things that can be thrown away and taken back: while it is set, nobody sees them but in the bin. */
export const binnable = () => ({ binnedAt: instant() })

/** Whose row it is, for people who may see only certain clients, events or suppliers. */
export const scoped = () => ({ clientId: text(), eventId: text() })
