import { Hono } from 'hono'
import type { App } from '../kernel/http/app-env'
import { may } from '../kernel/http/guard'
import { answers } from '../kernel/http/shape'
import { Refusal } from '../kernel/refusal'
import { eventById } from '../modules/events'

/** Opens a socket on which a screen hears that something of this event has changed. Same origin is checked before. */
export const live = new Hono<App>()
  .get('/events/:id', may('event.read'), answers(null, 101), async (c) => {
    const { id } = await eventById(c.var.ctx, c.req.param('id'))
    if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') throw new Refusal(426, 'socket_expected')
    const headers = new Headers(c.req.raw.headers)
    headers.delete('cookie')
    headers.set('x-person', c.var.ctx.actor.id!)
    return c.env.STAGE.getByName(`${c.var.ctx.agencyId}/${id}`).fetch(new Request(c.req.raw, { headers }))
  })
