import type { InferOutput } from 'valibot'
import type { Events } from '$shapes/modules/events/shapes'
import { api } from '$lib/api'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:event')
  const cursor = url.searchParams.get('cursor')
  const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''
  return { events: await api(fetch).get<InferOutput<typeof Events>>(`/api/events${query}`) }
}
