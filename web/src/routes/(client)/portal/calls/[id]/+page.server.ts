import { fail, redirect } from '@sveltejs/kit'
import { api, attempt } from '$lib/api'
import type { Call } from '$lib/calls/types'
import { text } from '$lib/server/forms'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends(`convoke:call/${params.id}`)
  return { call: await api(fetch).get<Call>(`/api/calls/${params.id}`) }
}

export const actions: Actions = {
  answer: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const [answer, objection] = [text(form, 'answer'), text(form, 'objection')]
    const said = answer === 'confirmed' ? { answer } : { answer: 'not_right', objection }
    const sent = await attempt(fetch, 'POST', `/api/calls/${params.id}/answer`, { revision: Number(text(form, 'revision')), ...said })
    if (!sent.ok) return fail(sent.status, { objection, message: sent.fields.objection ?? sent.message })
    redirect(303, `/portal/calls/${params.id}`)
  },
}
