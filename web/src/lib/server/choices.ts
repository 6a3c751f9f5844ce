import type { RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Choices } from '$shapes/modules/notices/shapes'
import { api, attempt, type Refusal } from '$lib/api'
import { text } from './forms'

type Asking = Pick<RequestEvent, 'fetch'>

/** How the reader is told of each kind of thing. */
export const choicesOf = async ({ fetch }: Asking) => (await api(fetch).get<InferOutput<typeof Choices>>('/api/notices/choices')).rows

/** Sends what the form has other than it is; the first refusal, if there is one. */
export async function changeChoices(event: RequestEvent): Promise<Refusal | undefined> {
  const form = await event.request.formData()
  for (const { kind, how } of await choicesOf(event)) {
    const wanted = text(form, kind)
    if (wanted === '' || wanted === how) continue
    const sent = await attempt(event.fetch, 'PUT', `/api/notices/choices/${kind}`, { how: wanted })
    if (!sent.ok) return sent
  }
}
