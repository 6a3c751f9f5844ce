import { createMiddleware } from 'hono/factory'
import type { App } from '../kernel/http/app-env'
import { findSession, isSessionCookie } from './sessions'

/** Reads the session cookie and sets `session`; a session in use lives on, so its cookie is set again with it. */
export const recognise = createMiddleware<App>(async (c, next) => {
  const found = await findSession(c.var.directory, c.req.header('cookie') ?? '', c.var.now)
  if (found) c.set('session', found.session)
  await next()
  if (!found?.refreshed || c.res.status === 101) return
  // A route that has just begun or ended a session has set its own: the old one must not come after it.
  if (!c.res.headers.getSetCookie().some(isSessionCookie)) c.header('set-cookie', found.refreshed, { append: true })
})
