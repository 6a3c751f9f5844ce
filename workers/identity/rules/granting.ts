import { mayGive, type Giver, type Place } from '../../kernel/rules/rank'
import { audienceOf, isClientRole, isStaffRole, reaches, type Role, type Scope } from '../../kernel/rules/roles'

/** Why this person may not invite to this place, or null. Limited staff invite the contacts of their clients, nobody else. */
export function whyNotInvite({ role, scope }: Giver, place: Place) {
  if (!mayGive(role, place.role)) return 'role_not_yours_to_give'
  if (scope !== 'all' && !(isClientRole(place.role) && reaches(scope, place))) return 'outside_your_scope'
  return null
}

/** Which fields do not fit the role: contacts belong to a client or a supplier, staff to neither, and an owner sees all. */
export function misplaced({ role, clientId, supplierId, scope }: Place): Record<string, string> {
  const audience = audienceOf(role)
  return {
    ...belongs('clientId', clientId, audience === 'client'),
    ...belongs('supplierId', supplierId, audience === 'supplier'),
    ...(role === 'owner' && scope !== 'all' ? { scope: 'owners_see_all' } : {}),
  }
}

const belongs = (field: string, id: string | null, needed: boolean): Record<string, string> =>
  needed === (id !== null) ? {} : { [field]: needed ? 'required' : 'not_for_this_role' }

/** Whether somebody can go from one role to another without leaving: a contact never turns into staff. */
export const sameAudience = (from: Role, to: Role) => audienceOf(from) === audienceOf(to)

/** What a contact's row carries in place of a scope: as staff they would see nothing. */
export const scopeFor = (role: Role, asked: Scope | undefined): Scope => (isStaffRole(role) ? (asked ?? 'all') : { clients: [], events: [] })
