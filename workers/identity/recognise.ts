import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { App, Recognised } from '../kernel/http/app-env'
import { bearerOf } from '../kernel/http/bearer'
import { findSession, isSessionCookie } from './sessions'
import { sessionOfToken, useToken } from './tokens'

/**
 * Reads the token or the session cookie, never both, and sets `session`; a session in use lives on, so its cookie is set again with it.
 * @throws 401 for a token that is none, or is no more: whoever sends one means to be recognised
 */
export const recognise = createMiddleware<App>(async (c, next) => {
  const found = await recognised(c)
  if (found) c.set('session', found.session)
  await next()
  if (!found?.refreshed || c.res.status === 101) return
  // A route that has just begun or ended a session has set its own: the old one must not come after it.
  if (!c.res.headers.getSetCookie().some(isSessionCookie)) c.header('set-cookie', found.refreshed, { append: true })
})

/** A page asks the API several times with the same cookies: its reads share one look. */
function recognised(c: Context<App>): Promise<Recognised> {
  const token = bearerOf(c.req.header('authorization'))
  if (token !== null) return recognisedByToken(c, token)
  const cookies = c.req.header('cookie') ?? ''
  const known = c.env.recognised
  const found = known?.get(cookies) ?? findSession(c.var.directory, cookies, c.var.now)
  known?.set(cookies, found)
  return found
}

async function recognisedByToken(c: Context<App>, token: string): Promise<Recognised> {
  const { directory, now } = c.var
  const { session, lastUsedAt } = await sessionOfToken(directory, token, now)
  const stale = useToken(directory, session.token.id, lastUsedAt, now)
  if (stale) c.executionCtx.waitUntil(stale)
  return { session, refreshed: null }
}
