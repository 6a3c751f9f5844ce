import type { Audience } from '../../../kernel/rules/roles'

export const clientFields = [
  'id', 'revision', 'createdAt', 'name', 'latin', 'country', 'languages', 'billingTitle', 'billingAddress', 'taxId', 'invoiceKind', 'poNumber', 'costCentre', 'paymentDays',
  'counterpartId', 'notes', 'importance', 'industry', 'ndaEndsOn',
] as const
export type ClientField = (typeof clientFields)[number]

/** What a client is worth to the agency. */
export const importances = ['key', 'regular'] as const
export type Importance = (typeof importances)[number]

const internal: readonly ClientField[] = ['counterpartId', 'notes', 'importance', 'industry', 'ndaEndsOn']

/** What each audience may read of a client company: what is noted about a client, what they are worth to the agency and who speaks to them is for the agency to know. */
export function fieldsFor(audience: Audience | 'system'): ClientField[] {
  if (audience === 'supplier') return []
  return clientFields.filter((field) => audience !== 'client' || !internal.includes(field))
}
