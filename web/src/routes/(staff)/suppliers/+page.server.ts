import type { InferOutput } from 'valibot'
import type { Suppliers } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { text } from '$lib/server/forms'
import { viewsOf } from '$lib/server/views'
import { m } from '$lib/words/messages'
import { manyChange } from '../change-chosen'
import { listQuery } from '../list-query'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:supplier')
  const [suppliers, views, categories] = await Promise.all([
    api(fetch).get<InferOutput<typeof Suppliers>>(`/api/suppliers${listQuery(url, ['q'])}`), viewsOf(fetch, 'suppliers'), categoriesOf(fetch, 'supplier'),
  ])
  return { suppliers, views, categories }
}

export const actions: Actions = {
  many: manyChange('/api/suppliers/changes', (form) => ({ category: text(form, 'toCategory') }), m.many_suppliers),
}
