import { audienceOf, reaches, type PersonState, type Role, type Scope } from '../../../kernel/rules/roles'

type Candidate = { role: Role; scope: Scope; clientId: string | null; state: PersonState }

/** Why somebody cannot be asked to a call with this client, or null: colleagues who see the client, and its own contacts, come. */
export function whyNotGuest({ role, scope, clientId, state }: Candidate, withClient: string) {
  if (state !== 'active') return 'not_active'
  if (audienceOf(role) === 'staff') return reaches(scope, { clientId: withClient }) ? null : 'out_of_scope'
  return clientId === withClient ? null : 'not_a_contact'
}
