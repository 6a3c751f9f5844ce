import { attempt } from '$lib/api'
import { enter } from '$lib/server/entrance'
import { text } from '$lib/server/forms'
import { ofSlug, refused } from '$lib/server/refused'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const slug = text(form, 'slug')
    const sent = await attempt(event.fetch, 'POST', '/api/sign-up/confirmation', { token: event.params.token, ...(slug && { slug }) })
    if (!sent.ok) return refused({ slug }, sent, { slug: ofSlug })
    return enter(event)
  },
}
