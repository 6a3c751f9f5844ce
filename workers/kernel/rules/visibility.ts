import type { Audience } from './roles'

export const visibilities = ['internal', 'client', 'supplier'] as const
export type Visibility = (typeof visibilities)[number]

const open: Record<Audience | 'system', readonly Visibility[]> = {
  staff: visibilities,
  client: ['client'],
  supplier: ['supplier'],
  system: visibilities,
}

/** What is said among staff never reaches a client or a supplier, even on a thing of theirs. */
export const visibilitiesFor = (audience: Audience | 'system') => open[audience]
