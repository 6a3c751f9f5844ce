import { Server } from '../web/.svelte-kit/output/server/index.js'
import { manifest } from '../web/.svelte-kit/cloudflare-tmp/manifest.js'
import { systemClock } from './kernel/clock'
import { newId } from './kernel/ids'
import { logBug, logRequest } from './kernel/log'

/** All that pages may know of the world: the API, in process. No database, no bucket, no secret. */
export type PageEnv = { API: { fetch(request: Request): Response | Promise<Response> } }

const server = new Server(manifest)
const ready = server.init({ env: {} })

/** Renders a page, and leaves one line of it as the API does of a request. Not through the adapter's worker: that one caches answers across visitors and bares every binding. */
export async function pages(request: Request, env: PageEnv): Promise<Response> {
  await ready
  const begun = systemClock().getTime()
  const requestId = newId('request', begun)
  const answered = (route: string | null, status: number) =>
    logRequest({ requestId, method: request.method, route: route ?? 'no page', status, ms: systemClock().getTime() - begun, agencyId: null, role: null })
  const platform = { env, requestId, answered, bug: (error: unknown) => logBug(requestId, error) }
  return server.respond(request, { platform, getClientAddress: () => request.headers.get('cf-connecting-ip') ?? '127.0.0.1' })
}
