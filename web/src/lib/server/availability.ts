import { fail } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Answer } from '$shapes/modules/availability/rules/asks'
import type { Blocked } from '$shapes/modules/availability/shapes'
import { api, attempt, type Refusal } from '$lib/api'
import type { AskPage, FreeAnswer } from '$lib/availability/types'
import { text, textOrNull, typed } from './forms'

type Fetch = typeof globalThis.fetch
type Event = { fetch: Fetch; request: Request }

export const asksOf = (fetch: Fetch, query: Record<string, string>) => api(fetch).get<AskPage>(`/api/availability?${new URLSearchParams(query)}`)
export const blockedOf = async (fetch: Fetch, supplierId: string) => (await api(fetch).get<InferOutput<typeof Blocked>>(`/api/availability/blocked?supplierId=${supplierId}`)).rows

export function notFree(form: string, { status, message, fields }: Refusal, values: Record<string, string>) {
  return fail<FreeAnswer>(status, { form, message, fields: fields as Record<string, string>, values })
}

/** What a supplier, or somebody for them, does about their days. */
export const dateActions = {
  answer: async ({ fetch, request }: Event) => {
    const form = await request.formData()
    const id = text(form, 'id')
    const sent = await attempt(fetch, 'PUT', `/api/availability/${id}/answer`, { revision: Number(text(form, 'revision')), answer: text(form, 'answer') as Answer, note: textOrNull(form, 'note'), block: form.has('block') })
    return sent.ok ? { answered: id } : notFree(`ask.${id}`, sent, typed(form, ['note']))
  },
  block: async ({ fetch, request }: Event) => {
    const form = await request.formData()
    const range = typed(form, ['supplierId', 'startsOn', 'endsOn'])
    const sent = await attempt(fetch, 'POST', '/api/availability/blocked', { ...range, note: textOrNull(form, 'note') })
    return sent.ok ? { blocked: true } : notFree('block', sent, { ...range, note: text(form, 'note') })
  },
  clear: async ({ fetch, request }: Event) => {
    const sent = await attempt(fetch, 'DELETE', `/api/availability/blocked/${text(await request.formData(), 'id')}`)
    return sent.ok ? { cleared: true } : notFree('clear', sent, {})
  },
}
