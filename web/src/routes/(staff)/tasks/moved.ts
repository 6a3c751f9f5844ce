import type { FullTask } from '$shapes/modules/plans/shapes'
import { attempt } from '$lib/api'
import { columnOf, isColumn } from './board'

/** The card that a browser without JavaScript has just moved, as the address says; none once it stands where it came from. */
export async function movedCard(fetch: typeof globalThis.fetch, url: URL) {
  const [id, from] = [url.searchParams.get('moved'), url.searchParams.get('from') ?? '']
  if (!id || !isColumn(from)) return null
  const asked = await attempt<FullTask>(fetch, 'GET', `/api/tasks/${encodeURIComponent(id)}`)
  return asked.ok && columnOf(asked.data) !== from ? { task: asked.data, from } : null
}
