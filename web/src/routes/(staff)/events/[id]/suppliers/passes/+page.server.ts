import type { InferOutput } from 'valibot'
import type { PassList } from '$shapes/modules/bookings/shapes'
import type { FullEvent } from '$shapes/modules/events/shapes'
import { api } from '$lib/api'
import { m } from '$lib/words/messages'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, params }) => {
  depends(`convoke:event/${params.id}`, 'convoke:booking', 'convoke:crew', 'convoke:credential')
  const [event, passes] = await Promise.all([
    api(fetch).get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`), api(fetch).get<PassList>(`/api/bookings/passes?eventId=${encodeURIComponent(params.id)}`),
  ])
  const trail = [{ label: m.nav_events(), href: '/events' }, { label: event.name, href: `/events/${event.id}` }, { label: m.nav_suppliers(), href: `/events/${event.id}/suppliers` }, { label: m.passes_title() }]
  return { event, passes, trail }
}
