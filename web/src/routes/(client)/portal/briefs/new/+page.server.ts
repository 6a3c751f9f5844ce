import { fail, redirect } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import type { BriefHead } from '$lib/briefs/types'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const title = String((await request.formData()).get('title') ?? '')
    const started = await attempt<BriefHead>(fetch, 'POST', '/api/briefs', { title })
    if (!started.ok) return fail(started.status, { title, fields: started.fields, message: started.message })
    redirect(303, `/portal/briefs/${started.data.id}?step=goal`)
  },
}
