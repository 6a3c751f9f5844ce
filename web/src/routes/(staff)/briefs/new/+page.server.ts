import { redirect } from '@sveltejs/kit'
import { typed } from '$lib/server/forms'
import { startedWith } from '$lib/server/request'
import { choices, offered, searched } from '$lib/choices'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { plans } from '../../may'
import { only } from '../../only'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent, url }) => {
  only(plans((await parent()).me))
  const trail = [{ label: m.nav_briefs(), href: '/briefs' }, { label: m.briefs_start_for() }]
  const chosen = url.searchParams.get('clientId')
  return { once: crypto.randomUUID(), clients: await offered(fetch, choices.clients, { q: searched(url, 'clientId'), chosen: chosen ? [chosen] : [] }), trail }
}

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const form = await request.formData()
    const values = typed(form, ['clientId', 'title', 'text', 'once'])
    const started = await startedWith(fetch, form, values.clientId)
    if (!started.ok) return declined('brief', started, values)
    redirect(303, `/briefs/${started.data.id}`)
  },
}
