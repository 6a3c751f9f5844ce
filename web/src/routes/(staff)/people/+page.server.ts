import type { InferOutput } from 'valibot'
import type { People } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { departmentsOf } from '$lib/server/departments'
import { viewsOf } from '$lib/server/views'
import { invitationsOf, withInvitations } from '../invite/invitations'
import { listQuery } from '../list-query'
import { leadsAgency, plans } from '../may'
import { placeMany } from './many'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:person')
  const { me } = await parent()
  const state = url.searchParams.get('left') === '1' ? 'ended' : 'invited,active'
  const [people, invitations, departments, views, managers] = await Promise.all([
    api(fetch).get<InferOutput<typeof People>>(`/api/people${listQuery(url, ['q', 'role'], { kind: 'staff', state })}`),
    plans(me) ? invitationsOf(fetch, 'state=waiting') : [],
    departmentsOf(fetch),
    viewsOf(fetch, 'people'),
    leadsAgency(me) ? offered(fetch, choices.doers, { q: searched(url, 'toManager') }) : { options: [], more: false },
  ])
  return { people: withInvitations(people.rows, invitations), departments, managers, views, total: people.total, beyond: people.beyond, next: people.next }
}

export const actions: Actions = { many: placeMany }
