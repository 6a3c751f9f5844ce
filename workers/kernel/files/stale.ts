import { and, asc, lt, sql } from 'drizzle-orm'
import { files } from '../../../db/schema/agency/kernel'
import { after, days } from '../clock'
import type { Ctx } from '../ctx'
import { shards } from '../db'
import { newId } from '../ids'
import { logBug } from '../log'
import { agencyReader, type AgencyReader } from '../outbox/agencies'
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
    for (const file of stale) cancelled += await cancelOne(env, file, { agencyOf, db, now })
  }
  return cancelled
}

type Work = { agencyOf: AgencyReader; db: Ctx['db']; now: Date }

async function cancelOne(env: Env, file: FileRow, work: Work) {
  const left: (() => Promise<unknown>)[] = []
  try {
    await giveUp(await sweeper(env, file.agencyId, work, left), file, 'file.expire')
    await Promise.all(left.map((one) => one()))
    return 1
  } catch (error) {
    // One that was finished this very moment, or an agency that cannot be read, must not hold up the rest.
    logBug(`sweep of ${file.id}`, error)
    return 0
  }
}

async function sweeper(env: Env, agencyId: string, { agencyOf, db, now }: Work, left: (() => Promise<unknown>)[]): Promise<Ctx> {
  return {
    agencyId, agency: await agencyOf(agencyId), actor: { kind: 'system', id: null, name: 'file sweep' },
    db, files: env.FILES, origin: '', requestId: newId('request', now.getTime()), once: null,
    now: () => now.toISOString(),
    newId: (noun) => newId(noun, now.getTime()),
    later: (work) => void left.push(work),
    deliver: async () => {},
  }
}
