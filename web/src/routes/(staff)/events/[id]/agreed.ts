import { attempt } from '$lib/api'
import type { Brief, Version } from '$lib/briefs/types'

/** The version of the brief that the client agreed, with their answer; null when this reader may not see it. */
export async function agreedVersion(fetch: typeof globalThis.fetch, briefId: string | null) {
  if (!briefId) return null
  const brief = await attempt<Brief>(fetch, 'GET', `/api/briefs/${briefId}`)
  if (!brief.ok) return null
  const version = await attempt<Version>(fetch, 'GET', `/api/briefs/${briefId}/versions/${brief.data.version}`)
  const signoff = version.ok ? version.data.signoffs.findLast(({ answer }) => answer !== 'changes_required') : undefined
  return signoff ? { briefId, signoff } : null
}
