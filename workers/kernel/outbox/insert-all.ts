import { getTableColumns, sql, type InferInsertModel } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '../db'
import type { Statement } from './listener'

/** A statement takes 100 parameters, so rows go in as one JSON text; one text at most 2 MB, so a hundred at a time. */
const atOnce = 100

/** Statements that add any number of rows; every column must be said, for there are no defaults this way. */
export function insertAll<T extends SQLiteTable>(db: Db, table: T, rows: Required<InferInsertModel<T>>[]): Statement[] {
  const columns = Object.entries(getTableColumns(table)) as [string, SQLiteColumn][]
  const values = sql.join(columns.map(([key]) => sql`value ->> ${sql.raw(`'$.${key}'`)}`), sql`, `)
  const stored = rows.map((row: Record<string, unknown>) => Object.fromEntries(columns.map(([key, column]) => [key, encode(column, row[key])])))
  return Array.from({ length: Math.ceil(stored.length / atOnce) }, (_, chunk) => {
    const json = JSON.stringify(stored.slice(chunk * atOnce, (chunk + 1) * atOnce))
    return db.insert(table).select(sql`select ${values} from json_each(${json})`)
  })
}

const encode = (column: SQLiteColumn, value: unknown) => (value === null || value === undefined ? null : column.mapToDriverValue(value))
