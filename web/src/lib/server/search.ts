import type { ServerLoadEvent } from '@sveltejs/kit'
import type { Results } from '$shapes/modules/search/shapes'
import { api } from '$lib/api'
import { m } from '$lib/words/messages'

/** What the address asks for; nothing while nothing was typed. */
export async function searched({ fetch, url }: ServerLoadEvent) {
  const asked = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const query = new URLSearchParams({ q: asked })
  for (const name of ['kind', 'cursor']) {
    const value = url.searchParams.get(name)
    if (value) query.set(name, value)
  }
  return { asked, results: asked ? await api(fetch).get<Results>(`/api/search?${query}`) : null, trail: [{ label: m.search() }] }
}
