import type { InferOutput } from 'valibot'
import type { Bookings } from '$shapes/modules/bookings/shapes'
import type { Supplier } from '$shapes/modules/suppliers/shapes'
import { api } from '$lib/api'
import { nameOf } from '$lib/named'
import type { Where } from '$lib/papers/types'
import { categoriesOf } from '$lib/server/categories'
import { paperActions, paperOf } from '$lib/server/papers'
import { regionsOf } from '$lib/server/regions'
import { m } from '$lib/words/messages'
import { plans } from '../../../../may'
import type { Actions, PageServerLoad } from './$types'

/** Where an exception can be limited to: what can be offered, and the events this supplier is booked for. */
async function limitsFor(fetch: typeof globalThis.fetch, supplierId: string): Promise<Where> {
  const [categories, regions, { rows }] = await Promise.all([categoriesOf(fetch, 'supplier'), regionsOf(fetch), api(fetch).get<InferOutput<typeof Bookings>>(`/api/bookings?supplierId=${supplierId}`)])
  return { categories, regions, events: [...new Map(rows.map(({ eventId, eventName }) => [eventId, { value: eventId, label: eventName }])).values()] }
}

export const load: PageServerLoad = async ({ depends, fetch, params, parent, url }) => {
  depends('convoke:credential', 'convoke:thread')
  const { me } = await parent()
  const [supplier, { line, asked, paper, links, talks, exceptions }] = await Promise.all([api(fetch).get<Supplier>(`/api/suppliers/${params.id}`), paperOf(fetch, params.id, params.paper, url, plans(me))])
  const where = plans(me) && exceptions.length > 0 ? await limitsFor(fetch, params.id) : undefined
  const trail = [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: supplier.name, href: `/suppliers/${supplier.id}` }, { label: nameOf(line.names) }]
  return { supplier, line, asked, paper, links, talks, exceptions, where, trail }
}

export const actions: Actions = paperActions
