import type { InferOutput } from 'valibot'
import type { FullEvent } from '$shapes/modules/events/shapes'
import { dayIn } from '$shapes/kernel/rules/days'
import { api } from '$lib/api'
import { loadTalks, talkActions } from '$lib/server/talks'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params, url }) => {
  depends(`convoke:event/${params.id}`)
  const [event, talks] = await Promise.all([
    api(fetch).get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`), loadTalks(fetch, 'event', params.id, url),
  ])
  return { event, talks, today: dayIn(event.zone, new Date().toISOString()) }
}

export const actions: Actions = { ...talkActions }
