import { fail, redirect } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import { dayIn } from '$shapes/kernel/rules/days'
import type { Client, Papers } from '$shapes/modules/clients/shapes'
import type { Events } from '$shapes/modules/events/shapes'
import type { FullPerson, People } from '$shapes/modules/people/shapes'
import { api } from '$lib/api'
import type { Briefs } from '$lib/briefs/types'
import { attachSmall } from '$lib/server/attach'
import { historyOf } from '$lib/server/history'
import { loadTalks, talkActions } from '$lib/server/talks'
import { m } from '$lib/words/messages'
import { invite, renew, withdraw } from '../../invite/actions'
import { invitationsOf, withInvitations } from '../../invite/invitations'
import { plans } from '../../may'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:client/${params.id}`)
  const ask = api(fetch)
  const client = await ask.get<Client>(`/api/clients/${params.id}`)
  const theirs = `?clientId=${client.id}`
  const { me } = await parent()
  const [people, counterpart, briefs, events, talks, papers, history] = await Promise.all([
    ask.get<InferOutput<typeof People>>(`/api/people${theirs}`),
    client.counterpartId ? ask.get<FullPerson>(`/api/people/${client.counterpartId}`) : null,
    ask.get<Briefs>(`/api/briefs${theirs}`),
    ask.get<InferOutput<typeof Events>>(`/api/events${theirs}`),
    loadTalks(fetch, 'client', client.id, url),
    ask.get<InferOutput<typeof Papers>>(`/api/clients/${client.id}/files`),
    historyOf(fetch, me, client.id),
  ])
  const asked = plans(me) && people.rows.some(({ state }) => state === 'invited')
  const invitations = asked ? await invitationsOf(fetch, `clientId=${client.id}`) : []
  return {
    client,
    counterpart,
    talks,
    papers: papers.rows,
    history,
    today: dayIn(me.agency.zone, new Date().toISOString()),
    contacts: withInvitations(people.rows, invitations),
    briefs,
    events,
    trail: [{ label: m.nav_clients(), href: '/clients' }, { label: client.name }],
  }
}

export const actions: Actions = {
  ...talkActions,
  invite: (event) => invite(event, () => ({ clientId: event.params.id })),
  renew,
  withdraw,
  attach: async ({ fetch, params, request }) => {
    const refused = await attachSmall(fetch, `/api/clients/${params.id}/files`, (await request.formData()).get('file'))
    if (refused) return fail(refused.status, { attach: refused.message })
    redirect(303, `/clients/${params.id}#nda`)
  },
}
