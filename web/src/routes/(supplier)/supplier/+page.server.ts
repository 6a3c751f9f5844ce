import type { InferOutput } from 'valibot'
import type { SupplierHome } from '$shapes/modules/overview/shapes'
import { api } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { consentOf } from '$lib/server/privacy'
import { loadTalks, talkActions } from '$lib/server/talks'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:supplier', 'convoke:booking', 'convoke:credential', 'convoke:thread')
  const [home, categories, consent] = await Promise.all([api(fetch).get<InferOutput<typeof SupplierHome>>('/api/overview/supplier'), categoriesOf(fetch, 'supplier'), consentOf(fetch)])
  return { home, categories, consent, talks: await loadTalks(fetch, 'supplier', home.supplier.id, url) }
}

export const actions: Actions = { ...talkActions }
