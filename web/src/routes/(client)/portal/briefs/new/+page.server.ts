import { fail, redirect } from '@sveltejs/kit'
import { text } from '$lib/server/forms'
import { startedWith } from '$lib/server/request'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({ once: crypto.randomUUID() })

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const started = await startedWith(fetch, form)
    if (!started.ok) return fail(started.status, { title: text(form, 'title'), text: text(form, 'text'), once: text(form, 'once'), fields: started.fields, message: started.message })
    redirect(303, `/portal/briefs/${started.data.id}?step=goal`)
  },
}
