import { clientRoles, isClientRole, isStaffRole, reaches, type Role, type Scope } from './roles'

export type Giver = { role: Role; scope: Scope }
export type Place = { role: Role; clientId: string | null; supplierId: string | null; scope: Scope }

const byPlanners: readonly Role[] = ['coordinator', 'crew', ...clientRoles, 'supplier']

/** Whether this role may bring somebody into another, or out of it: nobody makes anybody mightier than themselves. */
export function mayGive(giver: Role, role: Role) {
  if (giver === 'owner') return true
  if (giver === 'director') return role !== 'owner'
  if (giver === 'client_admin') return isClientRole(role)
  return (giver === 'manager' || giver === 'coordinator') && byPlanners.includes(role)
}

/** Whether all that one scope reaches is reached by the other. */
export function within(scope: Scope, other: Scope) {
  if (other === 'all') return true
  return scope !== 'all' && scope.clients.every((id) => other.clients.includes(id)) && scope.events.every((id) => other.events.includes(id))
}

/** Why this person may not bring anybody into this place, or out of it, or null: it is above their own, or sees what they do not. */
export function whyNotMove({ role, scope }: Giver, place: Place) {
  if (!mayGive(role, place.role)) return 'role_not_yours_to_give'
  return surrounds(scope, place) ? null : 'outside_your_scope'
}

/** Whether all that somebody in this place sees is seen from this scope. */
export function surrounds(scope: Scope, place: Omit<Place, 'supplierId'>) {
  if (isStaffRole(place.role)) return within(place.scope, scope)
  return scope === 'all' || (isClientRole(place.role) && reaches(scope, place))
}
