import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { View, Views } from '$shapes/kernel/views/shapes'
import { api, attempt } from '$lib/api'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../declined'
import { listQuery } from '../list-query'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:view')
  const { rows, next } = await api(fetch).get<InferOutput<typeof Views>>(`/api/views${listQuery(url, [])}`)
  return { views: rows, next, trail: [{ label: m.views() }] }
}

export const actions: Actions = {
  keep: async ({ fetch, request }) => {
    const form = await request.formData()
    const view = { list: text(form, 'list'), query: text(form, 'query'), name: text(form, 'name'), shared: form.has('shared') }
    const sent = await attempt<View>(fetch, 'POST', '/api/views', view)
    if (!sent.ok) return declined('keep', sent, { name: view.name })
    redirect(303, `/${sent.data.list}?${sent.data.query}`)
  },
  change: async ({ fetch, request }) => {
    const form = await request.formData()
    const id = text(form, 'id')
    const change = { revision: Number(text(form, 'revision')), name: text(form, `name-${id}`), shared: form.has('shared') }
    const sent = await attempt(fetch, 'PATCH', `/api/views/${id}`, change)
    return sent.ok ? { form: 'changed', said: m.view_changed() } : declined(id, sent, { name: change.name })
  },
  drop: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'DELETE', `/api/views/${text(form, 'id')}`)
    if (!sent.ok) return declined('drop', sent)
    const body = { list: text(form, 'list'), query: text(form, 'query'), name: text(form, 'name'), shared: text(form, 'shared') === '1' }
    return { form: 'dropped', said: m.view_dropped(), undo: { path: '/api/views', body } }
  },
}
