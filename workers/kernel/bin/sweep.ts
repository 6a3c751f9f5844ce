import { after, days } from '../clock'
import type { Ctx } from '../ctx'
import { shards } from '../db'
import { logBug, logWork } from '../log'
import { agencyReader } from '../outbox/agencies'
import { asSystem } from '../system-ctx'
import { lainSince } from './store'

export const daysInBin = 30
const perRun = 50

/** How each kind of thing goes for good; workers/purges.ts lists them. */
export type Purges = Record<string, (ctx: Ctx, id: string) => Promise<unknown>>

/** Every minute, a bounded piece: what has lain in the bin for its time goes for good. */
export async function sweepBin(env: Env, now: Date, purges: Purges) {
  const agencyOf = agencyReader(env)
  let purged = 0
  for (const db of shards(env)) {
    for (const { agencyId, id, kind } of await lainSince(db, after(now, -daysInBin * days), perRun)) {
      try {
        await asSystem(env, { agency: await agencyOf(agencyId), name: 'bin', now }, (ctx) => purges[kind]!(ctx, id))
        purged += 1
      } catch (error) {
        // One that was taken back this very moment must not hold up the rest.
        logBug(`bin ${id}`, error)
      }
    }
  }
  if (purged > 0) logWork({ what: 'bin sweep', purged })
  return purged
}
