import { fail, type RequestEvent } from '@sveltejs/kit'
import type { InferOutput } from 'valibot'
import type { Feeds, MadeFeed } from '$shapes/kernel/calendar/shapes'
import { api, attempt, type Refusal } from '$lib/api'
import type { FeedAnswer } from '$lib/calendar/answer'
import { text } from './forms'

export const myFeeds = async (fetch: typeof globalThis.fetch) => (await api(fetch).get<InferOutput<typeof Feeds>>('/api/feeds?limit=200')).rows

/** Makes a secret address for a calendar program: of one event, or of all that is the reader's. */
export async function makeFeed({ fetch }: Pick<RequestEvent, 'fetch'>, eventId: string | null = null) {
  const sent = await attempt<MadeFeed>(fetch, 'POST', '/api/feeds', { eventId })
  return sent.ok ? ({ feed: 'made', url: sent.data.url, message: '' } satisfies FeedAnswer) : declinedFeed(sent)
}

export async function revokeFeed({ fetch, request }: Pick<RequestEvent, 'fetch' | 'request'>) {
  const id = text(await request.formData(), 'id')
  const sent = await attempt(fetch, 'DELETE', `/api/feeds/${encodeURIComponent(id)}`)
  // Gone already is as good as gone now.
  return sent.ok || sent.status === 404 ? ({ feed: 'revoked', url: null, message: '' } satisfies FeedAnswer) : declinedFeed(sent)
}

const declinedFeed = ({ status, message }: Refusal) => fail<FeedAnswer>(status, { feed: 'refused', url: null, message })
