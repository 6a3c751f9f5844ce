import { shards } from '../../kernel/db'
import { logBug } from '../../kernel/log'
import { dropEndedAddresses } from './talk-store'

/** Once a night, addresses that take no answers any more: a scan a night costs less than an index on every mail. */
export async function sweepReplyAddresses(env: Env, now: Date) {
  if (now.getUTCHours() !== 3 || now.getUTCMinutes() !== 0) return
  const swept = await Promise.allSettled(shards(env).map((db) => dropEndedAddresses(db, now.toISOString())))
  for (const one of swept) if (one.status === 'rejected') logBug('reply addresses', one.reason)
}
