import { after, minutes } from '../../kernel/clock'
import { shards } from '../../kernel/db'
import { logWork } from '../../kernel/log'
import type { Keeper } from '../../kernel/personal'
import { makeCopy } from './make-copy'
import { copiesExpired, copiesWaiting, forgetCopy } from './store'

/** Every minute: copies that nobody came to make are made, and those that had their time go, bytes first. */
export async function sweepCopies(env: Env, keepers: Keeper[], now: Date) {
  const swept = { made: 0, removed: 0 }
  for (const [number, db] of shards(env).entries()) {
    for (const copy of await copiesExpired(db, now.toISOString())) {
      await env.FILES.delete(copy.objectKey)
      await forgetCopy(db, copy)
      swept.removed += 1
    }
    for (const copy of await copiesWaiting(db, after(now, -2 * minutes))) {
      await makeCopy(env, keepers, copy, { shard: number, now })
      swept.made += 1
    }
  }
  if (swept.made + swept.removed > 0) logWork({ what: 'copies', ...swept })
  return swept
}
