// Applies the migrations to every local D1 of wrangler.toml in one process (wrangler's own command starts once per database).
// It keeps wrangler's table d1_migrations, so `wrangler d1 migrations` agrees with it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'

const [state = '.state'] = process.argv.slice(2)
const TABLE = `create table if not exists d1_migrations (
  id integer primary key autoincrement, name text unique, applied_at timestamp default current_timestamp not null)`
const CONTENTS = `create table if not exists local_migration_contents (name text primary key, sha256 text not null)`

const proxy = await getPlatformProxy({ persist: { path: join(state, 'v3') }, remoteBindings: false })
try {
  for (const [binding, db] of Object.entries(proxy.env).filter(([name]) => /^(DIRECTORY|SHARD_\d+)$/.test(name))) {
    await bringUp(binding, db, binding === 'DIRECTORY' ? 'migrations/directory' : 'migrations/agency')
  }
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  await proxy.dispose()
}

async function bringUp(binding, db, folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort()
  const applied = await appliedTo(binding, db)
  refuseAlien(binding, applied, files)

  for (const name of files) {
    const sql = readFileSync(join(folder, name), 'utf8')
    const sha256 = createHash('sha256').update(sql).digest('hex')
    if (applied.has(name)) refuseEdited(binding, name, applied.get(name), sha256)
    else await apply(db, name, sql, sha256)
  }
}

async function appliedTo(binding, db) {
  try {
    await db.batch([db.prepare(TABLE), db.prepare(CONTENTS)])
    const { results } = await db
      .prepare('select name, sha256 from d1_migrations left join local_migration_contents using (name)')
      .all()
    return new Map(results.map((row) => [row.name, row.sha256]))
  } catch (error) {
    throw new Error(`The local database ${binding} in ${state} cannot be read (${error.message}).`, { cause: error })
  }
}

function refuseAlien(binding, applied, files) {
  const alien = [...applied.keys()].find((name) => !files.includes(name))
  if (alien) throw new Error(`The local database ${binding} knows the migration ${alien}, which is not in this checkout.`)
}

function refuseEdited(binding, name, before, now) {
  if (before && before !== now) throw new Error(`The migration ${name} was edited after the local database ${binding} had it.`)
}

/** One batch, so a migration is in the database as a whole and on record, or not at all. */
async function apply(db, name, sql, sha256) {
  const statements = sql.split('--> statement-breakpoint').map((part) => part.trim()).filter(Boolean)
  try {
    await db.batch([
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare('insert into d1_migrations (name) values (?)').bind(name),
      db.prepare('insert into local_migration_contents values (?, ?)').bind(name, sha256),
    ])
  } catch (error) {
    throw new Error(`The migration ${name} failed: ${error.message}`, { cause: error })
  }
}
