import { doesWork, isStaffRole, type PersonState, type Role } from '../../../kernel/rules/roles'

/** Why somebody cannot do a colleague's work in their place, or null: whoever only reads cannot. */
export function whyNotActing({ role, state }: { role: Role; state: PersonState }) {
  if (!isStaffRole(role)) return 'not_staff'
  if (!doesWork(role)) return 'only_reads'
  return state === 'active' ? null : 'not_active'
}
