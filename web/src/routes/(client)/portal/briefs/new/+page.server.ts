import { fail, redirect } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import type { BriefHead } from '$lib/briefs/types'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({ once: crypto.randomUUID() })

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const title = String(form.get('title') ?? '')
    // With the title in the key, going back and starting another brief is not taken for the same one sent twice.
    const once = `${String(form.get('once'))} ${encodeURIComponent(title)}`.slice(0, 200)
    const started = await attempt<BriefHead>(fetch, 'POST', '/api/briefs', { title }, once)
    if (!started.ok) return fail(started.status, { title, fields: started.fields, message: started.message })
    redirect(303, `/portal/briefs/${started.data.id}?step=goal`)
  },
}
