import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { migrated, migrations, tablesOf, triggersOf, type Table } from './database'
import { filesIn, sample, type File } from './files'

/** Rows of one agency lie together, and a row that points at another agency's row cannot be written. */
function flaws({ name, sql, key }: Table) {
  return [
    key[0] === 'agency_id' && key.length >= 2 ? [] : [`${name} has the key (${key.join(', ')})`],
    /WITHOUT ROWID\s*$/i.test(sql) ? [] : [`${name} is not WITHOUT ROWID`],
    [...sql.matchAll(/FOREIGN KEY\s*\(([^)]*)\)/gi)].filter(([, columns]) => !/^[`"]?agency_id[`"]?,/.test(columns!)).map(([key]) => `${name} leaves the agency out of ${key}`),
  ].flat()
}

/** drizzle-kit rebuilds a table in a way that fails on D1, or silently drops its triggers and WITHOUT ROWID. */
const rebuilds = ({ path, text }: File) => (/__new_|foreign_keys\s*=\s*off/i.test(text) ? [path] : [])

function tableFrom(sql: string) {
  const database = new DatabaseSync(':memory:')
  database.exec(sql)
  return tablesOf(database)
}

test('every table of an agency has a key that begins with the agency, and no rowid', () => {
  const tables = tablesOf(migrated('agency'))
  expect(tables.length).toBeGreaterThan(0)
  expect(tables.flatMap(flaws)).toEqual([])
  expect(tableFrom('create table tasks (agency_id text, id text, primary key (id)) without rowid').flatMap(flaws)).toHaveLength(1)
  expect(tableFrom('create table tasks (agency_id text, id text, primary key (agency_id, id))').flatMap(flaws)).toHaveLength(1)
  const pointing = 'create table tasks (agency_id text, id text, event_id text references events(id), primary key (agency_id, id), foreign key (event_id) references events(id)) without rowid'
  expect(tableFrom(pointing).flatMap(flaws)).toHaveLength(1)
})

test('the audit trail cannot be changed or shortened', () => {
  const expected = ['audit_no_delete', 'audit_no_update']
  const database = migrated('agency')
  expect(triggersOf(database, 'audit')).toEqual(expected)
  database.exec('drop trigger audit_no_delete')
  expect(triggersOf(database, 'audit')).not.toEqual(expected)
})

test('no migration rebuilds a table the way drizzle-kit does', () => {
  expect(migrations.flatMap(rebuilds)).toEqual([])
  expect(rebuilds(sample('migrations/agency/0009_x.sql', 'PRAGMA foreign_keys=OFF;'))).toHaveLength(1)
  expect(rebuilds(sample('migrations/agency/0009_x.sql', 'CREATE TABLE `__new_tasks` (`id` text)'))).toHaveLength(1)
})

test('every migration is in its journal, in order', () => {
  for (const kind of ['directory', 'agency']) {
    const journal = filesIn(new RegExp(`^migrations/${kind}/meta/_journal.json$`))[0]
    const journalled = JSON.parse(journal?.text ?? '{"entries":[]}').entries.map(({ tag }: { tag: string }) => `migrations/${kind}/${tag}.sql`)
    expect(migrations.map(({ path }) => path).filter((path) => path.startsWith(`migrations/${kind}/`)).sort()).toEqual(journalled)
  }
})
