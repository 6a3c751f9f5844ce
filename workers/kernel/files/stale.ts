import { and, asc, lt, sql } from 'drizzle-orm'
import { files } from '../../../db/schema/agency/kernel'
import { after, days } from '../clock'
import { shards } from '../db'
import { logBug } from '../log'
import { agencyReader, type AgencyReader } from '../outbox/agencies'
import { asSystem } from '../system-ctx'
import { giveUp } from './cancel'
import type { FileRow } from './store'

const perRun = 50

/** Gives up what has been on its way for a week: R2 forgets an unfinished upload after that time too. */
export async function cancelStale(env: Env, now: Date) {
  const before = after(now, -7 * days)
  const agencyOf = agencyReader(env)
  let cancelled = 0
  for (const db of shards(env)) {
    // The words of the partial index, literally: only then does SQLite use it.
    const stale = await db.select().from(files).where(and(sql`state = 'pending'`, lt(files.createdAt, before))).orderBy(asc(files.createdAt)).limit(perRun)
    for (const file of stale) cancelled += await cancelOne(env, file, { agencyOf, now })
  }
  return cancelled
}

async function cancelOne(env: Env, file: FileRow, { agencyOf, now }: { agencyOf: AgencyReader; now: Date }) {
  try {
    const agency = await agencyOf(file.agencyId)
    await asSystem(env, { agency, name: 'file sweep', now }, (ctx) => giveUp(ctx, file, 'file.expire'))
    return 1
  } catch (error) {
    // One that was finished this very moment, or an agency that cannot be read, must not hold up the rest.
    logBug(`sweep of ${file.id}`, error)
    return 0
  }
}
