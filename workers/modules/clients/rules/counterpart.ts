import { doesWork, isStaffRole, reaches, type Role, type Scope, type PersonState } from '../../../kernel/rules/roles'

type Candidate = { role: Role; scope: Scope; state: PersonState }

/** Why this person cannot speak to this client, or null: it takes somebody of staff who does work, is here and sees the client. */
export function whyNotCounterpart({ role, scope, state }: Candidate, clientId: string) {
  if (!isStaffRole(role)) return 'not_staff'
  if (!doesWork(role)) return 'only_reads'
  if (state !== 'active') return 'not_active'
  return reaches(scope, { clientId }) ? null : 'out_of_scope'
}
