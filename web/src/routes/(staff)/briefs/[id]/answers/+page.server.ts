import { fail, redirect } from '@sveltejs/kit'
import { api } from '$lib/api'
import { fieldsOn, pageOf, pages } from '$lib/briefs/pages'
import type { Brief } from '$lib/briefs/types'
import { m } from '$lib/words/messages'
import { saveStep } from '../../../../(client)/portal/briefs/[id]/save'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params }) => {
  const brief = await api(fetch).get<Brief>(`/api/briefs/${params.id}`)
  const trail = [{ label: m.nav_briefs(), href: '/briefs' }, { label: brief.title, href: `/briefs/${brief.id}` }, { label: m.review_fill_in() }]
  return { brief, trail }
}

export const actions: Actions = {
  default: async ({ fetch, params, request, url }) => {
    const form = await request.formData()
    const step = pageOf(url.searchParams.get('step')) ?? pages[0]!
    const failed = await saveStep(fetch, params.id, fieldsOn(step), form)
    if (failed) return fail(422, failed)
    const onward = pageOf(String(form.get('onward')))
    redirect(303, onward ? `?step=${onward.code}` : `/briefs/${params.id}`)
  },
}
