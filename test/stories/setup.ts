import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

// All files of a lane share one workerd; each begins with empty databases, an empty bucket and the real clock.
vi.useRealTimers()
vi.restoreAllMocks()
await Promise.all([
  prepare(env.DIRECTORY, env.MIGRATIONS.directory),
  prepare(env.SHARD_0, env.MIGRATIONS.agency),
  prepare(env.SHARD_1, env.MIGRATIONS.agency),
  clear(env.FILES),
])

async function prepare(db: D1Database, migrations: Parameters<typeof applyD1Migrations>[1]) {
  await applyD1Migrations(db, migrations)
  // Not by deleting the objects that hold them: that ends what still goes on in them, and may wait for it for ever.
  const { results } = await db.prepare(`select type, name, sql from sqlite_master where type in ('table', 'trigger') and name not like 'sqlite%' and name not like '\\_cf%' escape '\\' and name <> 'd1_migrations' order by rowid desc`)
    .all<{ type: 'table' | 'trigger'; name: string; sql: string }>()
  const [tables, guards] = [results.filter(({ type }) => type === 'table'), results.filter(({ type }) => type === 'trigger')]
  // What is append-only is so for the product, not for the next file.
  const statements = ['pragma defer_foreign_keys = on', ...guards.map(({ name }) => `drop trigger "${name}"`), ...tables.map(({ name }) => `delete from "${name}"`), ...guards.map(({ sql }) => sql)]
  await db.batch(statements.map((statement) => db.prepare(statement)))
}

async function clear(bucket: R2Bucket) {
  for (;;) {
    const { objects, truncated } = await bucket.list()
    if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key))
    if (!truncated) return
  }
}
