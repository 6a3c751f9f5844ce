import type { InferOutput } from 'valibot'
import type { Bookings } from '$shapes/modules/bookings/shapes'
import type { FullEvent } from '$shapes/modules/events/shapes'
import { api, attempt } from '$lib/api'
import type { SupplierChoices } from '$shapes/modules/suppliers/shapes'
import { restrictionWords } from '$lib/bookings/restrictions'
import { choices, searched } from '$lib/choices'
import { moveBooking, overrideOf, priceOf, turned } from '$lib/server/bookings'
import { categoriesOf } from '$lib/server/categories'
import { text, textOrNull, typed } from '$lib/server/forms'
import { regionsOf } from '$lib/server/regions'
import { m } from '$lib/words/messages'
import { listQuery } from '../../../list-query'
import { plans } from '../../../may'
import type { Actions, PageServerLoad } from './$types'

const fields = ['supplierId', 'category', 'region', 'title', 'bring', 'startsOn', 'endsOn', 'price', 'answerDay', 'overrideReason', 'overrideUntil', 'knowingly'] as const

/** Whom one may offer a job, with what restricts them. */
async function suppliersOffered(fetch: typeof globalThis.fetch, q: string) {
  const { rows, more } = await api(fetch).get<InferOutput<typeof SupplierChoices>>(`${choices.suppliers}${q ? `?q=${encodeURIComponent(q)}` : ''}`)
  return { options: rows.map(({ id, name, restriction }) => ({ value: id, label: restriction === 'none' ? name : `${name} · ${restrictionWords(restriction)}` })), more }
}

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends(`convoke:event/${params.id}`, 'convoke:booking', 'convoke:supplier', 'convoke:credential', 'convoke:evaluation')
  const ask = api(fetch)
  const [{ me }, event] = await Promise.all([parent(), ask.get<InferOutput<typeof FullEvent>>(`/api/events/${params.id}`)])
  const may = plans(me) && !me.limited
  const [bookings, categories, regions, suppliers] = await Promise.all([
    ask.get<InferOutput<typeof Bookings>>(`/api/bookings${listQuery(url, [], { eventId: event.id })}`),
    categoriesOf(fetch, 'supplier'),
    may ? regionsOf(fetch) : [],
    may ? suppliersOffered(fetch, searched(url, 'supplierId')) : { options: [], more: false },
  ])
  return {
    event, bookings, categories, suppliers, may, regions,
    trail: [{ label: m.nav_events(), href: '/events' }, { label: event.name, href: `/events/${event.id}` }, { label: m.nav_suppliers() }],
  }
}

export const actions: Actions = {
  offer: async ({ fetch, params, request }) => {
    const form = await request.formData()
    const wish = {
      eventId: params.id, supplierId: text(form, 'supplierId'), category: text(form, 'category'), region: text(form, 'region'), title: text(form, 'title'), bring: textOrNull(form, 'bring'),
      startsOn: text(form, 'startsOn'), endsOn: text(form, 'endsOn'), ...priceOf(form, text(form, 'currency')), answerBy: text(form, 'answerDay'), override: overrideOf(form), knowingly: form.has('knowingly'),
    }
    const sent = await attempt(fetch, 'POST', '/api/bookings', wish)
    return sent.ok ? { said: m.booking_sent() } : turned('offer', sent, typed(form, fields))
  },
  move: async ({ fetch, request }) => moveBooking(fetch, await request.formData()),
}
