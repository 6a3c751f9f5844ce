import { redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Suppliers } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { text } from '$lib/server/forms'
import { regionsOf } from '$lib/server/regions'
import { viewsOf } from '$lib/server/views'
import { m } from '$lib/words/messages'
import { manyChange } from '../change-chosen'
import { chosenIn } from '../chosen'
import { listQuery } from '../list-query'
import { filters } from './filters'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:supplier')
  const [suppliers, views, categories, regions] = await Promise.all([
    api(fetch).get<InferOutput<typeof Suppliers>>(`/api/suppliers${listQuery(url, filters)}`), viewsOf(fetch, 'suppliers'), categoriesOf(fetch, 'supplier'), regionsOf(fetch),
  ])
  return { suppliers, views, categories, regions }
}

export const actions: Actions = {
  many: manyChange('/api/suppliers/changes', (form) => ({ category: text(form, 'toCategory') }), m.many_suppliers),
  compare: async ({ request }) => redirect(303, `/suppliers/compare?ids=${chosenIn(await request.formData()).map(({ id }) => id).join(',')}`),
}
