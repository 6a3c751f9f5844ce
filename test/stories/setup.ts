import { applyD1Migrations, env } from 'cloudflare:test'

const { directory, agency } = env.MIGRATIONS
await applyD1Migrations(env.DIRECTORY, directory)
for (const shard of [env.SHARD_0, env.SHARD_1]) await applyD1Migrations(shard, agency)
