import { fail } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { AgencyDoor, ReplyConfirmed } from '$shapes/modules/agencies/shapes'
import { attempt } from '$lib/api'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params }) => {
  const asked = await attempt<AgencyDoor>(fetch, 'GET', `/api/agencies/doors/${encodeURIComponent(params.slug)}`)
  return { door: asked.ok ? asked.data : undefined }
}

export const actions: Actions = {
  default: async ({ fetch, params }) => {
    const sent = await attempt<InferOutput<typeof ReplyConfirmed>>(fetch, 'POST', '/api/agencies/reply-address/confirmation', { agency: params.slug, token: params.token })
    return sent.ok ? { email: sent.data.email } : fail(sent.status, { code: sent.code, message: sent.message })
  },
}
