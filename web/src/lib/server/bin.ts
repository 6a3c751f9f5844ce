import { fail, type RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Bin } from '$shapes/kernel/bin/shapes'
import { api, attempt } from '$lib/api'
import { text } from './forms'

type Asked = Pick<RequestEvent, 'fetch' | 'request'>

export const readBin = (fetch: typeof globalThis.fetch, url: URL) => {
  const cursor = url.searchParams.get('cursor')
  return api(fetch).get<InferOutput<typeof Bin>>(`/api/bin${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`)
}

export async function restore({ fetch, request }: Asked) {
  const form = await request.formData()
  const sent = await attempt(fetch, 'POST', `/api/${text(form, 'kind')}s/${text(form, 'id')}/restoration`)
  return sent.ok ? { restored: true } : fail(sent.status, { refused: sent.message })
}

/** The refusal, if there is one. */
export async function binBrief(fetch: Asked['fetch'], id: string) {
  const sent = await attempt(fetch, 'DELETE', `/api/briefs/${id}`)
  return sent.ok ? null : sent
}
