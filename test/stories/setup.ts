import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

await Promise.all([
  applyD1Migrations(env.DIRECTORY, env.MIGRATIONS.directory),
  applyD1Migrations(env.SHARD_0, env.MIGRATIONS.agency),
  applyD1Migrations(env.SHARD_1, env.MIGRATIONS.agency),
])
