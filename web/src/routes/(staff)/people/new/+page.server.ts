import { redirect } from '@sveltejs/kit'
import { m } from '$lib/words/messages'
import { invite } from '../../invite/actions'
import { scopeChoices } from '../choices'
import { scopeFrom } from '../scope'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, url }) => ({
  choices: await scopeChoices(fetch, url),
  trail: [{ label: m.nav_people(), href: '/people' }, { label: m.people_invite() }],
})

export const actions: Actions = {
  invite: async (event) => {
    const sent = await invite(event, (form) => ({ scope: scopeFrom(form) }))
    if ('form' in sent) redirect(303, '/people')
    return sent
  },
}
