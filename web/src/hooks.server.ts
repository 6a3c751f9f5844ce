import type { Handle, HandleFetch, HandleServerError } from '@sveltejs/kit'
import { sequence } from '@sveltejs/kit/hooks'
import { densityOf } from '$lib/audience'
import { pageWords } from '$lib/paper'
import { cookieHeader, passCookie } from '$lib/server/cookies'
import { readerLocale } from '$lib/server/reader'
import { themeCookie, themeFrom } from '$lib/theme'
import { m } from '$lib/words/messages'
import { defineCustomServerStrategy } from '$lib/words/runtime'
import { paraglideMiddleware } from '$lib/words/server'

defineCustomServerStrategy('custom-reader', {
  getLocale: (request) => (request ? readerLocale(request.headers) : undefined),
})

const securityHeaders = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  // Not no-referrer: browsers then send "Origin: null" and every form is refused.
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
}

const headers: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
  if (event.platform) response.headers.set('x-request-id', event.platform.requestId)
  event.platform?.answered(event.route.id, response.status)
  return response
}

const words: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ request, locale }) => {
    event.request = request
    const theme = themeFrom(event.cookies.get(themeCookie))
    const paper = pageWords(locale)
    return resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('%lang%', locale).replace('%theme%', theme).replace('%density%', densityOf(event.route.id)).replace('%paper%', paper),
    })
  })

export const handle = sequence(headers, words)

const forwarded = ['origin', 'cf-connecting-ip', 'user-agent', 'idempotency-key', 'accept-language']

/** event.fetch('/api/…') must not look for a page route: the API lives beside the pages in this Worker. */
export const handleFetch: HandleFetch = async ({ event, request, fetch }) => {
  const url = new URL(request.url)
  if (url.origin !== event.url.origin || !url.pathname.startsWith('/api/') || !event.platform) return fetch(request)

  request.headers.set('cookie', cookieHeader(event.cookies))
  for (const name of forwarded) {
    const value = event.request.headers.get(name)
    if (value && !request.headers.has(name)) request.headers.set(name, value)
  }
  const response = await event.platform.env.API.fetch(request)
  for (const line of response.headers.getSetCookie()) passCookie(event.cookies, line)
  return response
}

export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return { message: m.refusal_not_found(), code: 'not_found' }
  event.platform?.bug(error)
  return { message: m.refusal_unexpected(), code: 'unexpected', requestId: event.platform?.requestId }
}
