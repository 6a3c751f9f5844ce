import { app } from './app'
import { sweepBin } from './kernel/bin'
import { systemClock } from './kernel/clock'
import { sweepFiles } from './kernel/files'
import { bury } from './kernel/outbox/bury'
import { consume } from './kernel/outbox/consume'
import { sweep } from './kernel/outbox/sweep'
import { importers } from './importers'
import { keepers } from './keepers'
import { listeners } from './listeners'
import { sweepCopies } from './modules/privacy'
import { buildMissing } from './modules/search'
import { sweepReplyAddresses } from './modules/threads'
import { pages } from './pages'
import { purges } from './purges'
import { receiveReply } from './replies/receive'
import { subjects } from './subjects'
import { apiFor } from './visit'

export { Stage } from './live/stage'

export default {
  fetch(request, env, ctx) {
    if (new URL(request.url).pathname.startsWith('/api/')) return app.fetch(request, env, ctx)
    return pages(request, { API: apiFor(env, ctx) })
  },
  queue: (batch, env) => (batch.queue.endsWith('-dead') ? bury(batch, env) : consume(batch, env, listeners, importers)),
  email: (message, env) => receiveReply(message, env, subjects),
  scheduled(_, env, ctx) {
    const now = systemClock()
    ctx.waitUntil(sweep(env, now))
    ctx.waitUntil(sweepFiles(env, now))
    ctx.waitUntil(sweepCopies(env, keepers, now))
    ctx.waitUntil(sweepReplyAddresses(env, now))
    ctx.waitUntil(sweepBin(env, now, purges))
    ctx.waitUntil(buildMissing(env, now))
  },
} satisfies ExportedHandler<Env>
