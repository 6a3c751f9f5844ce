import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { memberActions, memberOf } from '$lib/server/crew'
import { m } from '$lib/words/messages'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends('convoke:crew', 'convoke:credential')
  const [supplier, member] = await Promise.all([api(fetch).get<Supplier>(`/api/suppliers/${params.id}`), memberOf(fetch, params.id, params.member)])
  return { supplier, member, trail: [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name, href: `/suppliers/${supplier.id}` }, { label: member.name }] }
}

export const actions: Actions = memberActions
