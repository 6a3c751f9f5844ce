import type { InferOutput } from 'valibot'
import type { Standbys } from '$shapes/modules/suppliers/standby-shapes'
import { api, attempt } from '$lib/api'
import { choices, offered, searched } from '$lib/choices'
import { categoriesOf } from '$lib/server/categories'
import { text, typed } from '$lib/server/forms'
import { regionsOf } from '$lib/server/regions'
import { m } from '$lib/words/messages'
import { declined } from '../../declined'
import { listQuery } from '../../list-query'
import { plans } from '../../may'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ depends, fetch, parent, url }) => {
  depends('convoke:standby', 'convoke:supplier', 'convoke:credential')
  const ask = api(fetch)
  const { me } = await parent()
  const may = plans(me) && !me.limited
  const [standbys, categories, regions, suppliers] = await Promise.all([
    ask.get<InferOutput<typeof Standbys>>(`/api/standbys${listQuery(url, ['category', 'region'])}`), categoriesOf(fetch, 'supplier'),
    regionsOf(fetch), may ? offered(fetch, choices.suppliers, { q: searched(url, 'supplierId') }) : { options: [], more: false },
  ])
  return {
    standbys, categories, suppliers, may, regions, category: url.searchParams.get('category') ?? '', region: url.searchParams.get('region') ?? '',
    trail: [{ label: m.nav_suppliers(), href: '/suppliers' }, { label: m.standby_title() }],
  }
}

const of = (form: FormData) => ({ id: text(form, 'id'), revision: Number(text(form, 'revision')) })

export const actions: Actions = {
  add: async ({ fetch, request }) => {
    const form = await request.formData()
    const hours = text(form, 'hours')
    const sent = await attempt(fetch, 'POST', '/api/standbys', { supplierId: text(form, 'supplierId'), category: text(form, 'category'), region: text(form, 'region'), hours: /^\d+$/.test(hours) ? Number(hours) : hours, until: text(form, 'until') })
    return sent.ok ? { said: m.standby_added() } : declined('add', sent, typed(form, ['supplierId', 'category', 'region', 'hours', 'until']))
  },
  again: async ({ fetch, request }) => {
    const { id, revision } = of(await request.formData())
    const sent = await attempt(fetch, 'PATCH', `/api/standbys/${id}`, { revision })
    return sent.ok ? { said: m.standby_asked_again() } : declined(id, sent)
  },
  end: async ({ fetch, request }) => {
    const { id, revision } = of(await request.formData())
    const sent = await attempt(fetch, 'DELETE', `/api/standbys/${id}`, { revision })
    return sent.ok ? {} : declined(id, sent)
  },
}
