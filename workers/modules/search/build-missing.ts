import { shards } from '../../kernel/db'
import { newId } from '../../kernel/ids'
import { logBug, logWork } from '../../kernel/log'
import { begin } from './build'
import { indexVersion } from './rules/terms'
import { agenciesOn, begunOn, findBuild, type Builder } from './store'

const atOnce = 20

/** Every ten minutes: agencies whose index is not begun by the rules of today, some at a time. The rows are due, so the sweep carries them. */
export async function buildMissing(env: Env, now: Date) {
  if (now.getUTCMinutes() % 10 !== 0) return
  for (const [number, db] of shards(env).entries()) {
    try {
      const begun = new Set(await begunOn(db, indexVersion))
      const missing = (await agenciesOn(env, number)).filter((id) => !begun.has(id)).slice(0, atOnce)
      for (const agencyId of missing) await beginFor({ agencyId, db, now: () => now.toISOString(), newId: (noun) => newId(noun, now.getTime()) })
      if (missing.length > 0) logWork({ what: 'index begun', shard: number, agencies: missing.length })
    } catch (error) {
      logBug(`index of shard ${number}`, error)
    }
  }
}

async function beginFor(world: Builder) {
  const [first, ...more] = begin(world, await findBuild(world)).writes
  await world.db.batch([first!, ...more])
}
