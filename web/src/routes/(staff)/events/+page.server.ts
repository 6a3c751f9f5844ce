import type { InferOutput } from 'valibot'
import type { Events } from '$shapes/modules/events/shapes'
import { api } from '$lib/api'
import { viewsOf } from '$lib/server/views'
import { listQuery } from '../list-query'
import { tabOf } from './tabs'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:event', 'convoke:task')
  const { phase } = tabOf(url)
  const [events, views] = await Promise.all([api(fetch).get<InferOutput<typeof Events>>(`/api/events${listQuery(url, ['q'], { phase })}`), viewsOf(fetch, 'events')])
  return { events, views }
}
