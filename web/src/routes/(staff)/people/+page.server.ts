import type { InferOutput } from 'valibot'
import type { People } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import { departmentsOf } from '$lib/server/departments'
import { viewsOf } from '$lib/server/views'
import { invitationsOf, withInvitations } from '../invite/invitations'
import { listQuery } from '../list-query'
import { plans } from '../may'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:person')
  const { me } = await parent()
  const state = url.searchParams.get('left') === '1' ? 'ended' : 'invited,active'
  const [people, invitations, departments, views] = await Promise.all([
    api(fetch).get<InferOutput<typeof People>>(`/api/people${listQuery(url, ['q', 'role'], { kind: 'staff', state })}`),
    plans(me) ? invitationsOf(fetch, 'state=waiting') : [],
    departmentsOf(fetch),
    viewsOf(fetch, 'people'),
  ])
  return { people: withInvitations(people.rows, invitations), departments, views, total: people.total, next: people.next }
}
