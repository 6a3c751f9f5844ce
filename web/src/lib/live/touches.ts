import type { Heard } from '$shapes/live/rules/hearing'

const scheme = 'convoke:'

/** Whether this dependency of a page is one of ours: its data come from the agency and may change. */
export const isLive = (dependency: string) => dependency.startsWith(scheme)

/**
 * Whether what a page depends on has changed. `convoke:brief` is any brief, `convoke:brief/bri_1` that one and all that belongs
 * to it, `convoke:*` whatever there is.
 */
export function touches(dependency: string, changes: Heard[]): boolean {
  if (!isLive(dependency)) return false
  const [kind = '', id] = dependency.slice(scheme.length).split('/')
  if (kind === '*') return changes.some((one) => one.kind !== 'notice')
  return changes.some((one) => (id ? belongs(one, kind, id) : one.kind === kind))
}

/** So many at once that only their kind was told: it may be this one. */
const belongs = ({ kind, id, of, clientId, eventId, supplierId }: Heard, wanted: string, which: string) =>
  id === null || (kind === wanted && id === which) || (of?.kind === wanted && of.id === which) || [clientId, eventId, supplierId].includes(which)
