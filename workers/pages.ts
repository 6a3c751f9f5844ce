import { Server } from '../web/.svelte-kit/output/server/index.js'
import { manifest } from '../web/.svelte-kit/cloudflare-tmp/manifest.js'

/** All that pages may know of the world: the API, in process. No database, no bucket, no secret. */
export type PageEnv = { API: { fetch(request: Request): Response | Promise<Response> } }

const server = new Server(manifest)
const ready = server.init({ env: {} })

/** Renders a page. Not through the adapter's worker: that one caches answers across visitors and bares every binding. */
export async function pages(request: Request, env: PageEnv): Promise<Response> {
  await ready
  return server.respond(request, { platform: { env }, getClientAddress: () => request.headers.get('cf-connecting-ip') ?? '127.0.0.1' })
}
