import type { InferOutput } from 'valibot'
import type { Devices } from '$shapes/identity/shapes'
import type { TokenScopes } from '$shapes/identity/token-shapes'
import { api, attempt, refuse } from '$lib/api'
import { enter } from '$lib/server/entrance'
import { text } from '$lib/server/forms'
import { ofPassword, refused } from '$lib/server/refused'
import { askedFor, makeTokenAt, revokeTokenAt, tokensAt } from '$lib/server/tokens'
import { isMember } from '$lib/session'
import { savedOn } from '../saved'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { who } = await parent()
  const [devices, tokens] = await Promise.all([api(fetch).get<InferOutput<typeof Devices>>('/api/sessions'), isMember(who) ? myTokens(fetch) : null])
  return { devices: devices.rows, tokens, done: url.searchParams.get('done') }
}

/** A token acts for one agency: whoever is at work in none has none. */
async function myTokens(fetch: typeof globalThis.fetch) {
  const [tokens, { scopes }] = await Promise.all([tokensAt(fetch, '/api/tokens'), api(fetch).get<InferOutput<typeof TokenScopes>>('/api/tokens/scopes')])
  return { rows: tokens.rows, scopes }
}

const saved = savedOn('/account/sign-in')

export const actions: Actions = {
  password: async ({ fetch, request }) => {
    const form = await request.formData()
    const current = text(form, 'current')
    const sent = await attempt(fetch, 'PUT', '/api/password', { ...(current && { current }), next: text(form, 'next') })
    if (!sent.ok) return refused({ section: 'password' }, sent, { next: ofPassword })
    saved('password')
  },
  end: async ({ fetch, request }) => {
    const id = text(await request.formData(), 'device')
    const sent = await attempt(fetch, 'DELETE', `/api/sessions/${encodeURIComponent(id)}`)
    // Gone already is as good as gone now.
    if (!sent.ok && sent.status !== 404) refuse(sent)
    saved('devices')
  },
  'end-others': async ({ fetch }) => {
    const sent = await attempt(fetch, 'DELETE', '/api/sessions')
    if (!sent.ok) refuse(sent)
    saved('devices')
  },
  switch: async (event) => {
    const membershipId = text(await event.request.formData(), 'membership')
    const chosen = await attempt(event.fetch, 'PUT', '/api/session/membership', { membershipId })
    if (!chosen.ok) refuse(chosen)
    return enter(event)
  },
  token: async ({ fetch, request }) => {
    const form = await request.formData()
    const made = await makeTokenAt(fetch, '/api/tokens', form)
    if (!made.ok) return refused({ section: 'tokens', ...askedFor(form) }, made)
    return { made: { name: made.data.name, token: made.data.token } }
  },
  revoke: async (event) => {
    await revokeTokenAt(event, '/api/tokens')
    saved('tokens')
  },
}
