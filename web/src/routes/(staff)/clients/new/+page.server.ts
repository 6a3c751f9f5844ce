import { redirect } from '@sveltejs/kit'
import type { Client } from '$shapes/modules/clients/shapes'
import { attempt } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { plans } from '../../may'
import { only } from '../../only'
import { clientFields } from '../labels'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  only(plans((await parent()).me))
  return { people: await offered(fetch, choices.doers, { q: searched(url, 'counterpartId') }), trail: [{ label: m.nav_clients(), href: '/clients' }, { label: m.client_new() }] }
}

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const { name, country } = typed(form, clientFields)
    const made = await attempt<Client>(fetch, 'POST', '/api/clients', { name, country, latin: textOrNull(form, 'latin'), counterpartId: textOrNull(form, 'counterpartId'), notes: textOrNull(form, 'notes') })
    if (!made.ok) return declined('client', made, typed(form, clientFields))
    redirect(303, `/clients/${made.data.id}`)
  },
}
