import type { InferOutput } from 'valibot'
import type { Bookings } from '$shapes/modules/bookings/shapes'
import { api } from '$lib/api'
import { moveBooking } from '$lib/server/bookings'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, url }) => {
  depends('convoke:booking')
  const cursor = url.searchParams.get('cursor')
  return { bookings: await api(fetch).get<InferOutput<typeof Bookings>>(`/api/bookings${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`) }
}

export const actions: Actions = { move: async ({ fetch, request }) => moveBooking(fetch, await request.formData()) }
