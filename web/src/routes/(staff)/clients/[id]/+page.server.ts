import type { InferOutput } from 'valibot'
import type { Invitation } from '$shapes/identity/invitation-shapes'
import type { Client } from '$shapes/modules/clients/shapes'
import type { Events } from '$shapes/modules/events/shapes'
import type { Person } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import type { Briefs } from '$lib/briefs/types'
import { sinceLook } from '$lib/server/since'
import { m } from '$lib/words/messages'
import { allRows } from '../../all-rows'
import { invite, renew, withdraw } from '../../invite/actions'
import { withInvitations } from '../../invite/invitations'
import { plans } from '../../may'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, parent }) => {
  const ask = api(fetch)
  const client = await ask.get<Client>(`/api/clients/${params.id}`)
  // These lists have no filter by client: they are searched by its name, and what is another's falls out.
  const named = `?q=${encodeURIComponent(client.name.slice(0, 100))}`
  const { me } = await parent()
  const [since, people, invitations, briefs, events] = await Promise.all([
    sinceLook(fetch, client.id),
    allRows<Person>(fetch, `/api/people?clientId=${client.id}`),
    plans(me) ? allRows<Invitation>(fetch, `/api/invitations?clientId=${client.id}`) : [],
    ask.get<Briefs>(`/api/briefs${named}`),
    ask.get<InferOutput<typeof Events>>(`/api/events${named}`),
  ])
  return {
    client,
    since,
    contacts: withInvitations(people, invitations),
    briefs: briefs.rows.filter((brief) => brief.client.id === client.id),
    events: events.rows.filter((event) => event.client.id === client.id),
    trail: [{ label: m.nav_clients(), href: '/clients' }, { label: client.name }],
  }
}

export const actions: Actions = {
  invite: (event) => invite(event, () => ({ clientId: event.params.id })),
  renew,
  withdraw,
}
