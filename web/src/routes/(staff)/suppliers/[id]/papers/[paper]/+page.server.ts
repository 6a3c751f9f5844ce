import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'
import { paperActions, paperOf } from '$lib/server/papers'
import { m } from '$lib/words/messages'
import { plans } from '../../../../may'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent }) => {
  depends('convoke:credential')
  const may = plans((await parent()).me)
  const [supplier, { line, asked, paper, links }] = await Promise.all([api(fetch).get<Supplier>(`/api/suppliers/${params.id}`), paperOf(fetch, params.id, params.paper, may)])
  const trail = [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name, href: `/suppliers/${supplier.id}` }, { label: nameOf(line.names) }]
  return { supplier, line, asked, paper, links, trail }
}

export const actions: Actions = paperActions
