import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { App, Recognised } from '../kernel/http/app-env'
import { findSession, isSessionCookie } from './sessions'

/** Reads the session cookie and sets `session`; a session in use lives on, so its cookie is set again with it. */
export const recognise = createMiddleware<App>(async (c, next) => {
  const found = await recognised(c)
  if (found) c.set('session', found.session)
  await next()
  if (!reads.has(c.req.method)) c.env.recognised?.clear()
  if (!found?.refreshed || c.res.status === 101) return
  // A route that has just begun or ended a session has set its own: the old one must not come after it.
  if (!c.res.headers.getSetCookie().some(isSessionCookie)) c.header('set-cookie', found.refreshed, { append: true })
})

const reads = new Set(['GET', 'HEAD'])

/** A page asks the API several times with the same cookies: its reads share one look. A write looks for itself, and nothing is kept past it. */
function recognised(c: Context<App>): Promise<Recognised> {
  const cookies = c.req.header('cookie') ?? ''
  const known = reads.has(c.req.method) ? c.env.recognised : undefined
  const found = known?.get(cookies) ?? findSession(c.var.directory, cookies, c.var.now)
  known?.set(cookies, found)
  return found
}
