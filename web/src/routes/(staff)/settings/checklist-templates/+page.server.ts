import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { ChecklistTemplate, ChecklistTemplates } from '$shapes/modules/checklists/shapes'
import { api, attempt } from '$lib/api'
import { text, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { nameFields, namesFrom } from '../name-fields'
import { setsTables, trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent }) => {
  depends('convoke:checklist_template')
  const [{ me }, { rows }] = await Promise.all([parent(), api(fetch).get<InferOutput<typeof ChecklistTemplates>>('/api/checklist-templates?limit=200')])
  return { rows, may: setsTables(me), trail: trailTo(m.checklist_templates()) }
}

export const actions: Actions = {
  copy: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt<ChecklistTemplate>(fetch, 'POST', '/api/checklist-templates', { names: namesFrom(form), from: text(form, 'from') })
    if (!sent.ok) return declined('copy', sent, typed(form, [...nameFields, 'from']))
    redirect(303, `/settings/checklist-templates/${sent.data.id}`)
  },
}
