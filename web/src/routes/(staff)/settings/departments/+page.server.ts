import type { InferOutput } from 'valibot'
import type { Departments } from '$shapes/modules/agencies/shapes'
import { redirect } from '@sveltejs/kit'
import { api, attempt } from '$lib/api'
import { text, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import { setsTables, trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  const { me } = await parent()
  const [{ rows }, history] = await Promise.all([api(fetch).get<InferOutput<typeof Departments>>('/api/agencies/current/departments'), historyOfKind(fetch, me, 'department')])
  return { rows: rows.map(({ id, ...row }) => ({ key: id, ...row })), history, may: setsTables(me), trail: trailTo(m.settings_departments()) }
}

export const actions: Actions = {
  set: async ({ fetch, request }) => {
    const form = await request.formData()
    const id = text(form, 'key')
    const sent = await attempt(fetch, 'PUT', '/api/agencies/current/departments', {
      revision: Number(text(form, 'revision')), ...(id && { id }), names: namesFrom(form), sort: Number(text(form, 'sort')), archived: form.has('archived'),
    })
    if (!sent.ok) return declined('set', sent, typed(form, [...nameFields, 'sort']))
    redirect(303, '/settings/departments')
  },
}
