import { attempt } from '$lib/api'
import type { Talk } from '$lib/talk/types'

/** The talk that is to become a task, with its first words for a title; null where there is none to be read. */
export async function talkFor(fetch: typeof globalThis.fetch, id: string | null) {
  if (!id) return null
  const talk = await attempt<Talk>(fetch, 'GET', `/api/threads/${encodeURIComponent(id)}/comments`)
  const words = talk.ok ? talk.data.messages.find(({ text }) => text !== null)?.text : null
  return words ? { id, title: words.split('\n')[0]!.slice(0, 200) } : null
}
