import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** A row as `insert … select` takes it: there is one only where this holds when the batch comes to it, so of two at once the second adds none. */
export function rowWhere<T extends SQLiteTable>(table: T, row: T['$inferSelect'], holds: SQL): SQL {
  const values = row as Record<string, unknown>
  const cells = Object.entries(getTableColumns(table)).map(([name, column]) => sql.param(values[name], column))
  return sql`select ${sql.join(cells, sql`, `)} where ${holds}`
}
