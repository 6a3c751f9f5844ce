import { fail, redirect } from '@sveltejs/kit'
import { api } from '$lib/api'
import { pageOf, pages } from '$lib/briefs/pages'
import type { Brief } from '$lib/briefs/types'
import { fillStep } from '$lib/briefs/writing/fill'
import { saveStep } from '$lib/briefs/writing/save'
import { advised } from '$lib/server/advised'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends(`convoke:brief/${params.id}`)
  const [brief, { me }] = await Promise.all([api(fetch).get<Brief>(`/api/briefs/${params.id}`), parent()])
  const trail = [{ label: m.nav_briefs(), href: '/briefs' }, { label: brief.title, href: `/briefs/${brief.id}` }, { label: m.review_fill_in() }]
  return { brief, ...(await advised(fetch, brief, me.agency.zone)), trail }
}

export const actions: Actions = {
  save: async ({ fetch, params, request, url }) => {
    const form = await request.formData()
    const step = pageOf(url.searchParams.get('step')) ?? pages[0]!
    const brief = await api(fetch).get<Brief>(`/api/briefs/${params.id}`)
    const failed = await saveStep(fetch, brief, step.step, form)
    if (failed) return fail(422, { save: failed })
    await fillStep(fetch, brief, step.step, form)
    const onward = pageOf(String(form.get('go')))?.code ?? step.code
    redirect(303, onward === 'check' ? `/briefs/${params.id}` : `?step=${onward}`)
  },
}
