import { attempt } from '$lib/api'
import type { Doubles } from './types'

/** What may be the same wish, told twice; null where it cannot be told just now. */
export async function askDoubles(fetch: typeof globalThis.fetch, id: string) {
  const asked = await attempt<Doubles>(fetch, 'GET', `/api/briefs/${id}/doubles`)
  return asked.ok ? asked.data : null
}
