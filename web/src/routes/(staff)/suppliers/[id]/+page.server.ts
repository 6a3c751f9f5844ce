import type { Invitation } from '$shapes/identity/invitation-shapes'
import type { Person } from '$shapes/modules/people/shapes'
import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { sinceLook } from '$lib/server/since'
import { m } from '$lib/words/messages'
import { allRows } from '../../all-rows'
import { invite, renew, withdraw } from '../../invite/actions'
import { withInvitations } from '../../invite/invitations'
import { plans } from '../../may'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, parent }) => {
  const { me } = await parent()
  const [since, supplier, people] = await Promise.all([
    sinceLook(fetch, params.id),
    api(fetch).get<Supplier>(`/api/suppliers/${params.id}`),
    allRows<Person>(fetch, `/api/people?supplierId=${params.id}`),
  ])
  const asked = plans(me) && people.some(({ state }) => state === 'invited')
  const invitations = asked ? await allRows<Invitation>(fetch, '/api/invitations') : []
  return { supplier, since, contacts: withInvitations(people, invitations), trail: [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name }] }
}

export const actions: Actions = {
  invite: (event) => invite(event, () => ({ supplierId: event.params.id })),
  renew,
  withdraw,
}
