import { logWork } from '../log'
import { sweepOrphans } from './orphans'
import { cancelStale } from './stale'

/** Every minute, a bounded piece: unfinished uploads end after a week, and bytes and rows are held against each other. */
export async function sweepFiles(env: Env, now: Date) {
  const swept = { cancelled: await cancelStale(env, now), ...(await sweepOrphans(env, now)) }
  if (swept.cancelled + swept.removed + swept.lost > 0) logWork({ what: 'file sweep', ...swept })
  return swept
}
