import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Categories, CategoryKind } from '$shapes/modules/agencies/shapes'
import { api, attempt } from '$lib/api'
import { text, typed } from '$lib/server/forms'
import { historyOfKind } from '$lib/server/history'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { nameFields, namesFrom } from '$lib/server/name-fields'
import { setsTables, trailTo } from '../sections'
import type { Actions, PageServerLoad } from './$types'

const kinds: CategoryKind[] = ['supplier', 'attendee', 'event']
const kindFrom = (url: URL) => kinds.find((kind) => kind === url.searchParams.get('kind')) ?? 'supplier'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { me } = await parent()
  const kind = kindFrom(url)
  const [{ rows }, history] = await Promise.all([
    api(fetch).get<InferOutput<typeof Categories>>(`/api/agencies/current/categories?kind=${kind}`), historyOfKind(fetch, me, 'category'),
  ])
  return { kind, rows: rows.map(({ code, ...row }) => ({ key: code, ...row })), history, may: setsTables(me), trail: trailTo(m.settings_categories()) }
}

export const actions: Actions = {
  set: async ({ fetch, request, url }) => {
    const form = await request.formData()
    const kind = kindFrom(url)
    const code = text(form, 'key')
    const sent = await attempt(fetch, 'PUT', '/api/agencies/current/categories', {
      revision: Number(text(form, 'revision')), kind, ...(code && { code }), names: namesFrom(form), sort: Number(text(form, 'sort')), archived: form.has('archived'),
    })
    if (!sent.ok) return declined('set', sent, typed(form, [...nameFields, 'sort']))
    redirect(303, `/settings/categories?kind=${kind}`)
  },
}
