import { app } from './app'
import { readingOnce } from './kernel/read-once'
import type { PageEnv } from './pages'

/**
 * The API as the pages of one request ask it. Who is visiting is read once for all they ask, and so is whatever else two of
 * their questions read alike. What was read dies with the request; what is asked after a write is read anew.
 */
export function apiFor(env: Env, ctx: ExecutionContext): PageEnv['API'] {
  let bindings = reading(env)
  return {
    async fetch(asked) {
      if (asked.method === 'GET') return app.fetch(asked, bindings, ctx)
      const answer = await app.fetch(asked, env, ctx)
      bindings = reading(env)
      return answer
    },
  }
}

const reading = (env: Env) => ({
  ...env,
  DIRECTORY: readingOnce(env.DIRECTORY),
  SHARD_0: readingOnce(env.SHARD_0),
  SHARD_1: readingOnce(env.SHARD_1),
  recognised: new Map(),
})
