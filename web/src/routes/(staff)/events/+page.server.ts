import type { InferOutput } from 'valibot'
import type { Events } from '$shapes/modules/events/shapes'
import { api } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { text } from '$lib/server/forms'
import { viewsOf } from '$lib/server/views'
import { m } from '$lib/words/messages'
import { manyChange } from '../change-chosen'
import { listQuery } from '../list-query'
import { plans } from '../may'
import { tabOf } from './tabs'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:event', 'convoke:task')
  const { phase } = tabOf(url)
  const { me } = await parent()
  const [events, views, people] = await Promise.all([
    api(fetch).get<InferOutput<typeof Events>>(`/api/events${listQuery(url, ['q'], { phase })}`),
    viewsOf(fetch, 'events'),
    plans(me) ? offered(fetch, choices.planners, { q: searched(url, 'toCoordinator') }) : { options: [], more: false },
  ])
  return { events, views, people }
}

export const actions: Actions = {
  many: manyChange('/api/events/changes', (form) => ({ coordinatorId: text(form, 'toCoordinator') }), m.many_events),
}
