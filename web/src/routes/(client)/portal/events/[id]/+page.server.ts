import type { InferOutput } from 'valibot'
import type { FullEvent } from '$shapes/modules/events/shapes'
import { dayIn } from '$shapes/kernel/rules/days'
import { api } from '$lib/api'
import { sinceLook } from '$lib/server/since'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params }) => {
  const [event, since] = await Promise.all([api(fetch).get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`), sinceLook(fetch, params.id)])
  return { event, since, today: dayIn(event.zone, new Date().toISOString()) }
}
