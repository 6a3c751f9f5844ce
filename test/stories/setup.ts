import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

// All files of a lane share one workerd; each begins with empty databases and the real clock.
vi.useRealTimers()
vi.restoreAllMocks()
await reset()
await Promise.all([
  applyD1Migrations(env.DIRECTORY, env.MIGRATIONS.directory),
  applyD1Migrations(env.SHARD_0, env.MIGRATIONS.agency),
  applyD1Migrations(env.SHARD_1, env.MIGRATIONS.agency),
])
