import type { InferOutput } from 'valibot'
import type { SupplierHome } from '$shapes/modules/overview/shapes'
import { api } from '$lib/api'
import { categoriesOf } from '$lib/server/categories'
import { consentOf } from '$lib/server/privacy'
import { beginPaper, papersOf } from '$lib/server/papers'
import { moveRegistration, registrationOf } from '$lib/server/registration'
import { loadTalks, talkActions } from '$lib/server/talks'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:supplier', 'convoke:booking', 'convoke:ask', 'convoke:standby', 'convoke:credential', 'convoke:thread')
  const supplierId = (await parent()).me.supplierId ?? ''
  const [home, categories, papers, consent, talks] = await Promise.all([
    api(fetch).get<InferOutput<typeof SupplierHome>>('/api/overview/supplier'), categoriesOf(fetch, 'supplier'), papersOf(fetch, supplierId), consentOf(fetch), loadTalks(fetch, 'supplier', supplierId, url),
  ])
  const registration = home.supplier.registration === 'registered' ? null : await registrationOf(fetch, supplierId)
  return { home, registration, categories, papers, consent, talks }
}

export const actions: Actions = { ...talkActions, begin: beginPaper, register: moveRegistration }
