import type { InferOutput } from 'valibot'
import type { RequestEvent } from '@sveltejs/kit'
import type { Standbys } from '$shapes/modules/suppliers/standby-shapes'
import type { Standing } from '$shapes/modules/suppliers/standing-shapes'
import type { Worth } from '$shapes/modules/suppliers/worth-shapes'
import { api, attempt } from '$lib/api'
import { m } from '$lib/words/messages'
import { turned } from './bookings'
import { categoriesOf } from './categories'
import { text, typed } from './forms'
import { regionsOf } from './regions'

/** What a supplier reads of how they did, what holds them back, and for what they stand by. */
export async function worthOf(fetch: typeof globalThis.fetch, supplierId: string) {
  const ask = api(fetch)
  const [worth, standing, standbys, categories, regions] = await Promise.all([
    ask.get<Worth>(`/api/suppliers/${supplierId}/worth`), ask.get<Standing>(`/api/suppliers/${supplierId}/standing`), ask.get<InferOutput<typeof Standbys>>('/api/standbys'), categoriesOf(fetch, 'supplier'), regionsOf(fetch),
  ])
  return { worth, restrictions: standing.restrictions.filter(({ liftedAt }) => !liftedAt), standbys: standbys.rows, categories, regions }
}
export type SupplierWorth = Awaited<ReturnType<typeof worthOf>>

const of = (form: FormData) => ({ id: text(form, 'id'), revision: Number(text(form, 'revision')) })

async function reply(fetch: typeof globalThis.fetch, form: FormData, path: string) {
  const { id, revision } = of(form)
  const sent = await attempt(fetch, 'PUT', `${path}/${id}/reply`, { revision, reply: text(form, 'reply') })
  return sent.ok ? { done: id } : turned(id, sent, typed(form, ['reply']))
}

export const worthActions = {
  reply: async ({ fetch, request }: RequestEvent) => reply(fetch, await request.formData(), '/api/evaluations'),
  respond: async ({ fetch, request }: RequestEvent) => {
    const form = await request.formData()
    return reply(fetch, form, `/api/suppliers/${text(form, 'supplierId')}/restrictions`)
  },
  standby: async ({ fetch, request }: RequestEvent) => {
    const form = await request.formData()
    const { id, revision } = of(form)
    const yes = text(form, 'yes') === 'yes'
    const sent = await attempt(fetch, 'PUT', `/api/standbys/${id}/answer`, { revision, yes })
    return sent.ok ? { done: id, said: yes ? m.standby_thanks() : m.standby_off() } : turned(id, sent, {})
  },
}
