import type { InferOutput } from 'valibot'
import type { Bookings } from '$shapes/modules/bookings/shapes'
import { api } from '$lib/api'
import { moveBooking } from '$lib/server/bookings'
import { asksOf, blockedOf, dateActions } from '$lib/server/availability'
import { crewOf, nameCrew } from '$lib/server/crew'
import { worthActions, worthOf } from '$lib/server/worth'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:booking', 'convoke:crew', 'convoke:ask', 'convoke:blocked_date', 'convoke:evaluation', 'convoke:supplier', 'convoke:standby')
  const cursor = url.searchParams.get('cursor')
  const supplierId = (await parent()).me.supplierId ?? ''
  const [bookings, crew, asks, blocked, theirs] = await Promise.all([
    api(fetch).get<InferOutput<typeof Bookings>>(`/api/bookings${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`), crewOf(fetch, supplierId),
    asksOf(fetch, { supplierId, limit: '10' }), blockedOf(fetch, supplierId), worthOf(fetch, supplierId),
  ])
  return { supplierId, bookings, crew, asks: asks.rows, blocked, theirs }
}

export const actions: Actions = {
  ...dateActions,
  ...worthActions,
  move: async ({ fetch, request }) => moveBooking(fetch, await request.formData()),
  crew: async ({ fetch, request }) => nameCrew(fetch, await request.formData()),
}
