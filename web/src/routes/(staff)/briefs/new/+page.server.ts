import { redirect } from '@sveltejs/kit'
import { attempt } from '$lib/api'
import type { BriefHead } from '$lib/briefs/types'
import { typed } from '$lib/server/forms'
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
  return { clients: await offered(fetch, choices.clients, { q: searched(url, 'clientId'), chosen: chosen ? [chosen] : [] }), trail }
}

export const actions: Actions = {
  default: async ({ fetch, request }) => {
    const values = typed(await request.formData(), ['clientId', 'title'])
    const { clientId, title } = values
    const started = await attempt<BriefHead>(fetch, 'POST', '/api/briefs', { title, ...(clientId && { clientId }) })
    if (!started.ok) return declined('brief', started, values)
    redirect(303, `/briefs/${started.data.id}`)
  },
}
