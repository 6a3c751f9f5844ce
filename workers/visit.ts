import { app } from './app'
import type { PageEnv } from './pages'

/**
 * The API as the pages of one request ask it. Who is visiting is read once for all they ask, not once for each; what was
 * read dies with the request, and a write forgets it (see identity/recognise.ts).
 */
export function apiFor(env: Env, ctx: ExecutionContext): PageEnv['API'] {
  const bindings = { ...env, recognised: new Map() }
  return { fetch: (asked) => app.fetch(asked, bindings, ctx) }
}
