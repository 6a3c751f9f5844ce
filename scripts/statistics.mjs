// What SQLite's planner is told of each table, so that it plans for a grown agency from the first row on.
// Without it every key that begins with agency_id looks as good as any other, and a walk through all an agency has wins.
import { DatabaseSync } from 'node:sqlite'

/** Rows of a table, and how many of them share the first one, two… columns of an index. */
const whole = { rows: 1_000_000, alike: [50_000, 20, 5, 2] }
/** Of an index that holds only some rows: else it looks no better than one that holds them all. */
const partly = { rows: 50_000, alike: [2_500, 20, 5, 2] }

/** The statements that give statistics to every index that has none yet, or null when none is missing. */
export function statisticsFor(migrations) {
  const database = new DatabaseSync(':memory:')
  for (const sql of migrations) database.exec(sql)
  const known = new Set(knownIn(database).map(({ tbl, idx }) => `${tbl}.${idx}`))
  const missing = indexesOf(database).filter(({ table, name }) => !known.has(`${table}.${name}`))
  if (missing.length === 0) return null
  const values = missing.map(({ table, name, ...index }) => `  ('${table}', '${name}', '${stat(index)}')`)
  // Only a first ANALYZE makes the table; a later one would replace what is told here by what it counts in tables still empty.
  const begin = known.size === 0 ? `ANALYZE;\n${breakpoint}DELETE FROM sqlite_stat1;\n${breakpoint}` : ''
  return `${begin}INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES\n${values.join(',\n')};\n${breakpoint}ANALYZE sqlite_schema;\n`
}

const breakpoint = '--> statement-breakpoint\n'

function knownIn(database) {
  const there = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'").get()
  return there ? database.prepare('SELECT tbl, idx FROM sqlite_stat1').all() : []
}

function indexesOf(database) {
  const tables = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()
  return tables.flatMap(({ name: table, sql }) =>
    database.prepare('SELECT name, origin, "unique", partial FROM pragma_index_list(?)').all(table).map(({ name, origin, unique, partial }) => ({
      table,
      name: origin === 'pk' && /WITHOUT ROWID/.test(sql) ? table : name,
      columns: database.prepare('SELECT name FROM pragma_index_info(?)').all(name).length,
      unique: unique === 1,
      partial: partial === 1,
    })))
}

function stat({ columns, unique, partial }) {
  const { rows, alike } = partial ? partly : whole
  const shares = Array.from({ length: columns }, (_, at) => (unique && at === columns - 1 ? 1 : alike[at] ?? 2))
  return [rows, ...shares].join(' ')
}
