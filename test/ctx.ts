import { env } from 'cloudflare:test'
import type { Actor, Agency, Ctx } from '../workers/kernel/ctx'
import { shard } from '../workers/kernel/db'
import { newId } from '../workers/kernel/ids'
import { vaultOf } from '../workers/kernel/vault'
import { subjects } from '../workers/subjects'
import { origin, type TestAgency } from './world'

const system: Actor = { kind: 'system', id: null, name: 'story' }

/** A verb's world built by hand, for stories that call a verb or `commit` without HTTP. */
export function ctxOf(agency: TestAgency, actor: Actor = system, once: Ctx['once'] = null): Ctx {
  const facts: Agency = { id: agency.id, slug: agency.slug, name: agency.slug, country: 'CN', zone: 'Asia/Shanghai', currency: 'CNY', languages: ['en'], brand: null, revision: 0, shard: agency.shard }
  return {
    agencyId: agency.id, agency: facts, actor, db: shard(env, agency.shard), files: env.FILES, vault: vaultOf(env), subjects, origin, requestId: 'req_story', once,
    now: () => new Date().toISOString(),
    newId: (noun) => newId(noun, Date.now()),
    later: () => {},
    deliver: async () => {},
  }
}
