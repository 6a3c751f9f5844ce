import { attempt } from '$lib/api'
import { enter } from '$lib/server/entrance'
import { text } from '$lib/server/forms'
import { ofPassword, ofSlug, refused } from '$lib/server/refused'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const slug = text(form, 'slug')
    const password = text(form, 'password')
    const sent = await attempt(event.fetch, 'POST', '/api/sign-up/confirmation', { token: event.params.token, ...(slug && { slug }), ...(password && { password }) })
    if (!sent.ok) return refused({ slug }, sent, { slug: ofSlug, password: ofPassword })
    return enter(event)
  },
}
