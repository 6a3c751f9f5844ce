import type { InferOutput } from 'valibot'
import type { Candidates } from '$shapes/modules/bookings/shapes'
import type { FullEvent } from '$shapes/modules/events/shapes'
import type { Asked } from '$shapes/modules/availability/shapes'
import { api, attempt } from '$lib/api'
import { asksOf, notFree } from '$lib/server/availability'
import { categoriesOf } from '$lib/server/categories'
import { regionsOf } from '$lib/server/regions'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { plans } from '../../may'
import type { Actions, PageServerLoad } from './$types'

const asked = ['category', 'region', 'from', 'to'] as const
const wished = ['category', 'region', 'startsOn', 'endsOn', 'note', 'answerDay'] as const

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:ask', 'convoke:booking', 'convoke:supplier')
  const eventId = url.searchParams.get('event') ?? ''
  const look = Object.fromEntries(asked.map((name) => [name, url.searchParams.get(name) ?? ''])) as Record<(typeof asked)[number], string>
  const cursor = url.searchParams.get('cursor')
  const [{ me }, event, categories, regions, candidates, asks] = await Promise.all([
    parent(), eventId ? api(fetch).get<InferOutput<typeof FullEvent>>(`/api/events/${eventId}`) : null, categoriesOf(fetch, 'supplier'), regionsOf(fetch),
    asked.every((name) => look[name]) ? attempt<Candidates>(fetch, 'GET', `/api/bookings/candidates?${new URLSearchParams(look)}`) : null,
    asksOf(fetch, { ...(eventId && { eventId }), ...(cursor && { cursor }) }),
  ])
  const days = { from: look.from || event?.loadInOn || event?.startsOn || '', to: look.to || event?.endsOn || '' }
  const trail = event ? [{ label: m.nav_events(), href: '/events' }, { label: event.name, href: `/events/${event.id}/suppliers` }, { label: m.availability_title() }] : [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: m.availability_title() }]
  return {
    event: event && { id: event.id, name: event.name }, categories, regions, asks, look: { ...look, ...days }, may: plans(me) && !me.limited,
    candidates: candidates?.ok ? candidates.data.rows : null, wrong: candidates && !candidates.ok ? candidates.fields : {}, trail,
  }
}

export const actions: Actions = {
  ask: async ({ fetch, request, url }) => {
    const form = await request.formData()
    const { answerDay, note: _, ...wish } = typed(form, wished)
    const sent = await attempt<InferOutput<typeof Asked>>(fetch, 'POST', '/api/availability', {
      supplierIds: form.getAll('supplier').map(String), eventId: url.searchParams.get('event'), ...wish, note: textOrNull(form, 'note'), answerBy: `${answerDay}T10:00:00Z`,
    })
    if (sent.ok) return { said: m.availability_sent() }
    const none = 'supplierIds' in sent.fields
    return notFree('ask', { ...sent, ...(none && { message: m.availability_only_ten() }) }, { ...typed(form, wished), chosen: form.getAll('supplier').map(String).join(), day: text(form, 'answerDay') })
  },
}
