import type { Audience } from '../../../kernel/rules/roles'

export const clientFields = ['id', 'revision', 'createdAt', 'name', 'latin', 'country', 'counterpartId', 'notes'] as const
export type ClientField = (typeof clientFields)[number]

const internal: readonly ClientField[] = ['counterpartId', 'notes']

/** What each audience may read of a client company: notes are written about the client, never to them, and who speaks to them is for the agency to say. */
export function fieldsFor(audience: Audience | 'system'): ClientField[] {
  if (audience === 'supplier') return []
  return clientFields.filter((field) => audience !== 'client' || !internal.includes(field))
}
