import type { InferOutput } from 'valibot'
import type { FullEvent } from '$shapes/modules/events/shapes'
import { dayIn } from '$shapes/kernel/rules/days'
import { api } from '$lib/api'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ fetch, params }) => {
  const event = await api(fetch).get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)
  return { event, today: dayIn(event.zone, new Date().toISOString()) }
}
