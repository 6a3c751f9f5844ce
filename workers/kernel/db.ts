import { drizzle } from 'drizzle-orm/d1'

/** A D1 database as drizzle sees it. `casing` must be given at every opening, so it is given here alone. */
export const open = (database: D1Database) => drizzle(database, { casing: 'snake_case' })
export type Db = ReturnType<typeof open>

/** Every shard that exists, by number. */
export function shards(env: Env): Db[] {
  return [env.SHARD_0, env.SHARD_1].map(open)
}

export function shard(env: Env, number: number): Db {
  const found = shards(env)[number]
  if (!found) throw new Error(`no shard ${number}`)
  return found
}
