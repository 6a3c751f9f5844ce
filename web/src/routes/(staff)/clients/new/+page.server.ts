import { redirect } from '@sveltejs/kit'
import type { Client } from '$shapes/modules/clients/shapes'
import { attempt } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { plans } from '../../may'
import { only } from '../../only'
import { clientIn, typedClient } from '../typed-client'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  only(plans((await parent()).me))
  return { people: await offered(fetch, choices.doers, { q: searched(url, 'counterpartId') }), trail: [{ label: m.nav_clients(), href: '/clients' }, { label: m.client_new() }] }
}

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const made = await attempt<Client>(fetch, 'POST', '/api/clients', clientIn(form))
    if (!made.ok) return declined('client', made, typedClient(form))
    redirect(303, `/clients/${made.data.id}`)
  },
}
