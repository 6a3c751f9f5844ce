import { DatabaseSync } from 'node:sqlite'
import { filesIn } from './files'

export const migrations = filesIn(/^migrations\/.*\.sql$/)

/** What the migrations of a kind of database lead to. */
export function migrated(kind: 'directory' | 'agency') {
  const database = new DatabaseSync(':memory:')
  for (const { path, text } of migrations) if (path.startsWith(`migrations/${kind}/`)) database.exec(text)
  return database
}

export interface Table {
  name: string
  sql: string
  key: string[]
}

export function tablesOf(database: DatabaseSync): Table[] {
  const tables = database.prepare("select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%'").all()
  const key = database.prepare('select name from pragma_table_info(?) where pk > 0 order by pk')
  return tables.map(({ name, sql }) => ({ name: String(name), sql: String(sql), key: key.all(String(name)).map((column) => String(column.name)) }))
}

export const triggersOf = (database: DatabaseSync, table: string) =>
  database.prepare("select name from sqlite_master where type = 'trigger' and tbl_name = ? order by name").all(table).map(({ name }) => String(name))
