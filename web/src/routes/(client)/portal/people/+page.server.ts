import { error } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { People } from '$shapes/modules/people/shapes'
import { api, attempt } from '$lib/api'
import { text } from '$lib/server/forms'
import type { Session } from '$lib/session'
import { declined } from '../../../(staff)/declined'
import { invite, renew, withdraw } from '../../../(staff)/invite/actions'
import { invitationsOf, withInvitations } from '../../../(staff)/invite/invitations'
import { managesPeople } from '../may-sign'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:person')
  const { me } = await parent()
  if (!managesPeople(me)) error(404)
  const people = await api(fetch).get<InferOutput<typeof People>>('/api/people?state=active,invited')
  const asked = people.rows.some(({ state }) => state === 'invited')
  const invitations = asked ? await invitationsOf(fetch, `clientId=${me.clientId}`) : []
  return { people: withInvitations(people.rows, invitations), ending: url.searchParams.get('end') }
}

export const actions: Actions = {
  invite: async (event) => {
    const { clientId } = await api(event.fetch).get<Session>('/api/session')
    return invite(event, () => ({ clientId }))
  },
  renew,
  withdraw,
  role: async ({ fetch, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PATCH', `/api/people/${text(form, 'id')}/membership`, { revision: Number(text(form, 'revision')), role: text(form, 'role') })
    return sent.ok ? { form: 'changed' } : declined('invitation', sent)
  },
  end: async ({ fetch, request }) => {
    const sent = await attempt(fetch, 'DELETE', `/api/people/${text(await request.formData(), 'id')}/membership`)
    return sent.ok ? { form: 'ended' } : declined('invitation', sent)
  },
}
