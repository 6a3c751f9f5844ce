import type { InferOutput } from 'valibot'
import type { ChecklistTemplates } from '$shapes/modules/checklists/shapes'
import { api } from '$lib/api'
import { m } from '$lib/words/messages'
import { setsTables, trailTo } from '../sections'
import { copying } from '../templates/copying'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent }) => {
  depends('convoke:checklist_template')
  const [{ me }, { rows }] = await Promise.all([parent(), api(fetch).get<InferOutput<typeof ChecklistTemplates>>('/api/checklist-templates?limit=200')])
  return { rows, may: setsTables(me), trail: trailTo(m.checklist_templates()) }
}

export const actions: Actions = { copy: copying('/api/checklist-templates', '/settings/checklist-templates') }
