import { redirect } from '@sveltejs/kit'
import type { Client } from '$shapes/modules/clients/shapes'
import { api, attempt } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { text } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../../declined'
import { plans } from '../../../may'
import { only } from '../../../only'
import { clientIn, typedClient } from '../../typed-client'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params, parent, url }) => {
  only(plans((await parent()).me))
  const client = await api(fetch).get<Client>(`/api/clients/${params.id}`)
  const people = await offered(fetch, choices.doers, { q: searched(url, 'counterpartId'), chosen: client.counterpartId ? [client.counterpartId] : [] })
  const trail = [{ label: m.nav_clients(), href: '/clients' }, { label: client.name, href: `/clients/${client.id}` }, { label: m.form_edit() }]
  return { client, people, trail }
}

export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const sent = await attempt(fetch, 'PATCH', `/api/clients/${params.id}`, { revision: Number(text(form, 'revision')), ...clientIn(form) })
    if (!sent.ok) return declined('client', sent, typedClient(form))
    redirect(303, `/clients/${params.id}`)
  },
}
