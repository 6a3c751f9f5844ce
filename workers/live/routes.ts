import { Hono } from 'hono'
import { changedSince } from '../kernel/audit/store'
import type { Actor } from '../kernel/ctx'
import type { App } from '../kernel/http/app-env'
import { may } from '../kernel/http/guard'
import { answers, query } from '../kernel/http/shape'
import { Refusal } from '../kernel/refusal'
import { kindsRead } from '../kernel/rules/kinds-read'
import { openTo } from '../kernel/rules/shared'
import type { Reader } from './rules/hearing'
import { LiveQuery } from './shapes'

/** Opens a socket on which a screen hears that something its reader may see has changed. Same origin is checked before. */
export const live = new Hono<App>()
  .get('/', may('change.read'), query(LiveQuery), answers(null, 101), async (c) => {
    if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') throw new Refusal(426, 'socket_expected')
    const { ctx } = c.var
    const { since } = c.req.valid('query')
    const stage = c.env.STAGE.getByName(ctx.agencyId)
    if (ctx.actor.kind === 'staff' && ctx.actor.scope !== 'all') await stage.limit(ctx.actor.id, ctx.actor.scope)

    const headers = new Headers(c.req.raw.headers)
    headers.delete('cookie')
    headers.set('x-reader', JSON.stringify({ ...readerOf(ctx.actor), ...kindsOfToken(ctx.actor) }))
    headers.set('x-line', ctx.requestId)
    const opened = await stage.fetch(new Request(c.req.raw, { headers }))
    // Asked only once the socket listens: what changes meanwhile is heard twice rather than never.
    if (since) ctx.later(async () => stage.missed(ctx.requestId, await changedSince(ctx, since, openTo(ctx.actor))))
    return opened
  })

function readerOf(actor: Actor): Reader {
  switch (actor.kind) {
    case 'staff':
      return { kind: 'staff', id: actor.id, scope: actor.scope === 'all' ? 'all' : { clients: [], events: [] } }
    case 'client':
      return { kind: 'client', id: actor.id, clientId: actor.clientId }
    case 'supplier':
      return { kind: 'supplier', id: actor.id, supplierId: actor.supplierId }
    case 'system':
      throw new Error('the product itself looks at no screen')
  }
}

const kindsOfToken = (actor: Actor) => (actor.kind !== 'system' && actor.scopes ? { kinds: kindsRead(actor.scopes) } : {})
