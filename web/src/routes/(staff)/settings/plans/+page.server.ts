import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Template, Templates } from '$shapes/modules/plans/template-shapes'
import { api, attempt } from '$lib/api'
import { text, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { nameFields, namesFrom } from '../name-fields'
import { setsTables, trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const { me } = await parent()
  const [{ rows }, history] = await Promise.all([api(fetch).get<InferOutput<typeof Templates>>('/api/plan-templates?limit=200'), historyOfKind(fetch, me, 'template')])
  return { rows, history, may: setsTables(me), trail: trailTo(m.plans_title()) }
}

export const actions: Actions = {
  copy: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt<InferOutput<typeof Template>>(fetch, 'POST', '/api/plan-templates', { names: namesFrom(form), from: text(form, 'from') })
    if (!sent.ok) return declined('copy', sent, typed(form, [...nameFields, 'from']))
    redirect(303, `/settings/plans/${sent.data.id}`)
  },
}
