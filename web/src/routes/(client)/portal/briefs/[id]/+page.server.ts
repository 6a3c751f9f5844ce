import { fail, redirect } from '@sveltejs/kit'
import { api, attempt } from '$lib/api'
import { pageOf, pages } from '$lib/briefs/pages'
import type { Brief } from '$lib/briefs/types'
import type { Calls } from '$lib/calls/types'
import { advised } from '$lib/server/advised'
import { attachSmall } from '$lib/server/attach'
import { binBrief } from '$lib/server/bin'
import { briefMoves } from '$lib/server/brief-moves'
import { tellingApart } from '$lib/server/doubles'
import { loadTalks, talkActions } from '$lib/server/talks'
import { fillStep } from '$lib/briefs/writing/fill'
import { saveStep } from '$lib/briefs/writing/save'
import type { Actions, PageServerLoad } from './$types'

// The address is not read here: going from step to step then asks nothing of the server, and works offline.
export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends(`convoke:brief/${params.id}`)
  const [brief, { me }, talks, calls] = await Promise.all([api(fetch).get<Brief>(`/api/briefs/${params.id}`), parent(), loadTalks(fetch, 'brief', params.id), api(fetch).get<Calls>(`/api/calls?briefId=${params.id}`)])
  return { brief, talks, calls: calls.rows, ...(await advised(fetch, brief, me.agency.zone)) }
}

export const actions: Actions = {
  ...talkActions,
  ...briefMoves,
  ...tellingApart('/portal/briefs'),
  save: async ({ fetch, params, request, url }) => {
    const form = await request.formData()
    const step = pageOf(url.searchParams.get('step')) ?? pages[0]!
    const brief = await api(fetch).get<Brief>(`/api/briefs/${params.id}`)
    const failed = await saveStep(fetch, brief, step.step, form)
    if (failed) return fail(422, { save: failed })
    await fillStep(fetch, brief, step.step, form)
    redirect(303, `?step=${pageOf(String(form.get('go')))?.code ?? step.code}`)
  },
  answer: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const id = String(form.get('thread'))
    const text = String(form.get(`text-${id}`) ?? '')
    const sent = await attempt(fetch, 'POST', `/api/threads/${id}/answer`, { text })
    if (!sent.ok) return fail(sent.status, { answer: { id, text, error: sent.fields.text ?? sent.message } })
    redirect(303, `/portal/briefs/${params.id}#${id}`)
  },
  attach: async ({ fetch, params, request }) => {
    const refused = await attachSmall(fetch, `/api/briefs/${params.id}/files`, (await request.formData()).get('file'))
    if (refused) return fail(refused.status, { attach: refused.message })
    redirect(303, '?step=check')
  },
  bin: async ({ fetch, params }) => {
    const refused = await binBrief(fetch, params.id)
    if (refused) return fail(refused.status, { send: refused.message })
    redirect(303, '/portal/briefs')
  },
  send: async ({ fetch, params, request }) => {
    const revision = Number((await request.formData()).get('revision'))
    const sent = await attempt(fetch, 'POST', `/api/briefs/${params.id}/submission`, { revision })
    if (!sent.ok) return fail(sent.status, { send: sent.message })
    redirect(303, `/portal/briefs/${params.id}`)
  },
}
