import { error, fail } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Applied, OpenApplication } from '$shapes/identity/application-shapes'
import { attempt } from '$lib/api'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

/** What was written, before it is sent; a link that is over or none says what to do. */
export const load: PageServerLoad = async ({ fetch, params }) => {
  const asked = await attempt<InferOutput<typeof OpenApplication>>(fetch, 'GET', `/api/applications/by-token/${encodeURIComponent(params.token)}`)
  if (asked.ok) return { application: asked.data, door: asked.data.agency }
  if (asked.status >= 500) error(asked.status, asked)
  error(410, { code: asked.code, message: asked.code === 'link_expired' ? m.enquiry_over() : m.link_unknown() })
}

export const actions: Actions = {
  default: async ({ fetch, params }) => {
    const sent = await attempt<InferOutput<typeof Applied>>(fetch, 'POST', '/api/applications/confirmation', { token: params.token })
    return sent.ok ? { sent: sent.data.agency } : fail(sent.status, { code: sent.code, message: sent.message })
  },
}
