import { redirect } from '@sveltejs/kit'
import type { Client } from '$shapes/modules/clients/shapes'
import { attempt } from '$lib/api'
import type { BriefHead } from '$lib/briefs/types'
import { typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { allRows } from '../../all-rows'
import { declined } from '../../declined'
import { plans } from '../../may'
import { only } from '../../only'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, parent }) => {
  only(plans((await parent()).me))
  const trail = [{ label: m.nav_briefs(), href: '/briefs' }, { label: m.briefs_start_for() }]
  return { clients: await allRows<Client>(fetch, '/api/clients'), trail }
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
