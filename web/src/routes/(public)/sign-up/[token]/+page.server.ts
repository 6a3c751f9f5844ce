import { error } from '@sveltejs/kit'
import type { OpenSignUp } from '$shapes/identity/shapes'
import { attempt } from '$lib/api'
import { enter } from '$lib/server/entrance'
import { text } from '$lib/server/forms'
import { ofPassword, ofSlug, refused } from '$lib/server/refused'
import type { Actions, PageServerLoad } from './$types'

/** A link that is over says so at once, before anybody thinks of a password. */
export const load: PageServerLoad = async ({ fetch, params }) => {
  const asked = await attempt<OpenSignUp>(fetch, 'GET', `/api/sign-up/by-token/${encodeURIComponent(params.token)}`)
  if (!asked.ok && asked.status >= 500) error(asked.status, asked)
  return asked.ok ? { over: null, notice: asked.data.notice } : { over: { code: asked.code, message: asked.message } }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const slug = text(form, 'slug')
    const password = text(form, 'password')
    const sent = await attempt(event.fetch, 'POST', '/api/sign-up/confirmation', {
      token: event.params.token, ...(slug && { slug }), ...(password && { password }), privacyVersion: Number(text(form, 'privacyVersion')),
    })
    if (!sent.ok) return refused({ slug }, sent, { slug: ofSlug, password: ofPassword })
    return enter(event)
  },
}
