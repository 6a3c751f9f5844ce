import type { InferOutput } from 'valibot'
import type { Signoffs } from '$shapes/modules/signoffs/shapes'
import { attempt } from '$lib/api'

/** The client's yes to the brief that the event came from; null when this reader may not see it. */
export async function agreedVersion(fetch: typeof globalThis.fetch, briefId: string | null) {
  if (!briefId) return null
  const signoffs = await attempt<InferOutput<typeof Signoffs>>(fetch, 'GET', `/api/signoffs?subjectId=${briefId}`)
  const signoff = signoffs.ok ? signoffs.data.rows.findLast(({ answer }) => answer !== 'changes_required') : undefined
  return signoff ? { briefId, signoff } : null
}
