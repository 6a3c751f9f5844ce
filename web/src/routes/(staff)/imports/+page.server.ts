import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { ImportHead, Imports } from '$shapes/kernel/imports/shapes'
import { api, attempt } from '$lib/api'
import { text, textOrNull } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../declined'
import { listQuery } from '../list-query'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:import')
  const { rows, next } = await api(fetch).get<InferOutput<typeof Imports>>(`/api/imports${listQuery(url, [])}`)
  return { imports: rows, next, trail: [{ label: m.imports_title() }] }
}

export const actions: Actions = {
  begin: async ({ fetch, request }) => {
    const form = await request.formData()
    const begun = await attempt<ImportHead>(fetch, 'POST', '/api/imports', { kind: text(form, 'kind'), eventId: textOrNull(form, 'eventId') })
    if (!begun.ok) return declined('begin', begun)
    redirect(303, `/imports/${begun.data.id}`)
  },
}
