import { redirect } from '@sveltejs/kit'
import type { ChecklistTemplate } from '$shapes/modules/checklists/shapes'
import { api, attempt } from '$lib/api'
import { text, textOrNull, typed } from '$lib/server/forms'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'
import { lineFields, linesWith } from '../../../checklist-lines/lines'
import { declined } from '../../../declined'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import { setsTables } from '../../sections'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends('convoke:checklist_template')
  const [{ me }, template] = await Promise.all([parent(), api(fetch).get<ChecklistTemplate>(`/api/checklist-templates/${params.id}`)])
  return { template, may: setsTables(me), trail: [{ label: m.nav_settings(), href: '/settings' }, { label: m.checklist_templates(), href: '/settings/checklist-templates' }, { label: nameOf(template.names) }] }
}

export const actions: Actions = {
  about: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const days = text(form, 'dueDays').replace('−', '-').trim()
    const wish = { revision: Number(text(form, 'revision')), names: namesFrom(form), duty: textOrNull(form, 'duty'), dueDays: days === '' ? null : Number(days), archived: form.has('archived') }
    const sent = await attempt(fetch, 'PATCH', `/api/checklist-templates/${params.id}`, wish)
    return sent.ok ? { form: 'saved' } : declined('about', sent, typed(form, [...nameFields, 'duty', 'dueDays']))
  },
  line: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const { lines } = await api(fetch).get<ChecklistTemplate>(`/api/checklist-templates/${params.id}`)
    const sent = await attempt(fetch, 'PATCH', `/api/checklist-templates/${params.id}`, { revision: Number(text(form, 'revision')), lines: linesWith(lines, form) })
    if (!sent.ok) return declined('line', sent, typed(form, lineFields))
    redirect(303, `/settings/checklist-templates/${params.id}`)
  },
}
