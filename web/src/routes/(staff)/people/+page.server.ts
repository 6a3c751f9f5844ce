import type { Invitation } from '$shapes/identity/invitation-shapes'
import { staffRoles } from '$shapes/kernel/rules/roles'
import type { Person } from '$shapes/modules/people/shapes'
import { allRows } from '../all-rows'
import { withInvitations } from '../invite/invitations'
import { plans } from '../may'
import type { PageServerLoad } from './$types'

// The API lists staff and contacts together; role by role it can be asked for staff alone.
export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  const { me } = await parent()
  const asked = staffRoles.filter((role) => !url.searchParams.get('role') || url.searchParams.get('role') === role)
  const q = url.searchParams.get('q')?.trim()
  const state = url.searchParams.get('left') === '1' ? 'ended' : undefined
  const query = (role: string) => new URLSearchParams({ role, ...(q && { q }), ...(state && { state }) })
  const [invitations, ...lists] = await Promise.all([
    plans(me) ? allRows<Invitation>(fetch, '/api/invitations?state=waiting') : [],
    ...asked.map((role) => allRows<Person>(fetch, `/api/people?${query(role)}`)),
  ])
  const people = lists.flat().filter((person) => state === 'ended' || person.state !== 'ended')
  return { people: withInvitations(people, invitations) }
}
