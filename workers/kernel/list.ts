import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

export const pageSize = 50

/** A page of rows that were read with one more than it holds, so that it knows whether another follows; the cursor is the last row's id. */
export function pageOf<Row>(read: Row[], idOf: (row: Row) => string, limit = pageSize) {
  const rows = read.slice(0, limit)
  return { rows, next: read.length > limit ? idOf(rows.at(-1)!) : null }
}

/** What was typed into a filter, anywhere and in any case; not LIKE, whose patterns D1 holds to 50 bytes. */
export const contains = (column: SQLiteColumn, q: string) => sql`instr(lower(${column}), lower(${q})) > 0`
