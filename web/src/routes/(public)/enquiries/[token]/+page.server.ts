import { fail } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Enquired } from '$shapes/identity/enquiry-shapes'
import { attempt } from '$lib/api'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async ({ fetch, params }) => {
    const sent = await attempt<InferOutput<typeof Enquired>>(fetch, 'POST', '/api/enquiries/confirmation', { token: params.token })
    return sent.ok ? { sent: sent.data.agency } : fail(sent.status, { code: sent.code, message: sent.message })
  },
}
