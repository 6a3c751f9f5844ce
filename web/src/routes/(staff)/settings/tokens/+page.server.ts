import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { TokenScopes } from '$shapes/identity/token-shapes'
import { api } from '$lib/api'
import { text } from '$lib/server/forms'
import { askedFor, makeTokenAt, revokeTokenAt, tokensAt } from '$lib/server/tokens'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { leadsAgency, leadsAll } from '../../may'
import { only } from '../../only'
import { trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

const path = '/api/agency-tokens'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const { me } = await parent()
  only(leadsAgency(me))
  only(leadsAll(me), 'needs_full_scope')
  const [tokens, { scopes }] = await Promise.all([tokensAt(fetch, path), api(fetch).get<InferOutput<typeof TokenScopes>>('/api/tokens/scopes')])
  return { tokens: tokens.rows, scopes, trail: trailTo(m.agency_tokens()) }
}

export const actions: Actions = {
  token: async ({ fetch, request }) => {
    const form = await request.formData()
    const role = text(form, 'role')
    const made = await makeTokenAt(fetch, path, form, { role })
    if (!made.ok) return declined('token', made, { ...askedFor(form), role })
    return { made: { name: made.data.name, token: made.data.token } }
  },
  revoke: async (event) => {
    await revokeTokenAt(event, path)
    redirect(303, '/settings/tokens')
  },
}
