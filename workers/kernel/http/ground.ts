import { createMiddleware } from 'hono/factory'
import { systemClock } from '../clock'
import { open } from '../db'
import { newId } from '../ids'
import { logRequest } from '../log'
import { forbidden, tooMany } from '../refusal'
import type { App } from './app-env'
import { bearerOf } from './bearer'
import { originOf } from './ctx-of'

/** The first thing every request passes: its id, its time, its log line, its headers. */
export const ground = createMiddleware<App>(async (c, next) => {
  const now = systemClock()
  const requestId = newId('request', now.getTime())
  c.set('requestId', requestId)
  c.set('now', now)
  c.set('session', null)
  c.set('directory', open(c.env.DIRECTORY))
  await next()
  // A socket's answer is immutable: touching its headers would turn the handshake into an error.
  if (c.res.status !== 101) for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.header(name, value)
  if (c.res.status !== 101) c.header('x-request-id', requestId)
  logRequest({
    requestId, method: c.req.method, route: c.req.routePath, status: c.res.status, ms: systemClock().getTime() - now.getTime(),
    agencyId: c.var.session?.agency?.id ?? null, role: c.var.session?.membership?.role ?? null,
  })
})

const headers = {
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Writes and sockets must come from our own pages: a foreign site's form carries the cookie, but not our origin. A token is carried by
 * no form; where there is one, the cookie counts for nothing.
 */
export const sameOrigin = createMiddleware<App>(async (c, next) => {
  if (bearerOf(c.req.header('authorization')) !== null) return next()
  const socket = c.req.header('upgrade')?.toLowerCase() === 'websocket'
  if ((socket || !safe.has(c.req.method)) && c.req.header('origin') !== originOf(c)) throw forbidden('foreign_origin')
  await next()
})

/** A loose flood gate per visitor; what must be counted exactly (sign-in) is counted in D1. */
export const floodGate = createMiddleware<App>(async (c, next) => {
  const visitor = c.var.session?.idHash ?? c.req.header('cf-connecting-ip') ?? 'unknown'
  const { success } = (await c.env.FLOOD?.limit({ key: visitor })) ?? { success: true }
  if (!success) throw tooMany(60)
  await next()
})

/** A narrower gate for what anybody may ask without being known: no honest visitor reads that fast. */
export const strangers = createMiddleware<App>(async (c, next) => {
  const visitor = c.req.header('cf-connecting-ip') ?? 'unknown'
  const { success } = (await c.env.STRANGERS?.limit({ key: visitor })) ?? { success: true }
  if (!success) throw tooMany(60)
  await next()
})
