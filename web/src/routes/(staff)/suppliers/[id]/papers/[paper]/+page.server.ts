import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'
import { paperActions, paperOf } from '$lib/server/papers'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends('convoke:credential')
  const [supplier, { line, asked, paper }] = await Promise.all([api(fetch).get<Supplier>(`/api/suppliers/${params.id}`), paperOf(fetch, params.id, params.paper)])
  const trail = [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name, href: `/suppliers/${supplier.id}` }, { label: nameOf(line.names) }]
  return { supplier, line, asked, paper, trail }
}

export const actions: Actions = paperActions
