import { attempt, refuse } from '$lib/api'
import { samePath } from '$lib/same-path'
import { enter, someone } from '$lib/server/entrance'
import { text } from '$lib/server/forms'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { memberships, user } = await someone(event)
  return { memberships, email: user.email, to: samePath(event.url.searchParams.get('to'), event.url.origin) }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const chosen = await attempt(event.fetch, 'PUT', '/api/session/membership', { membershipId: text(form, 'membership') })
    if (!chosen.ok) refuse(chosen)
    return enter(event, samePath(form.get('to'), event.url.origin))
  },
}
