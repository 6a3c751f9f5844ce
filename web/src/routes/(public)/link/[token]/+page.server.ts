import { fail } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import { samePath } from '$lib/same-path'
import { enter } from '$lib/server/entrance'
import { wantedCookie } from '../../wanted'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async (event) => {
    const { fetch, params, cookies, url } = event
    const sent = await attempt(fetch, 'POST', '/api/sign-in-links/consumption', { token: params.token })
    if (!sent.ok) return fail(sent.status, { code: sent.code, message: sent.message })
    const wanted = samePath(cookies.get(wantedCookie) ?? null, url.origin)
    cookies.delete(wantedCookie, { path: '/link' })
    return enter(event, wanted)
  },
}
