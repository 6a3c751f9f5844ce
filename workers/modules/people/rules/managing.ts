import { surrounds } from '../../../kernel/rules/rank'
import { clientRoles, doesWork, isStaffRole, leads, plansEvents, type Role, type Scope } from '../../../kernel/rules/roles'

type Standing = { id: string; role: Role; managerId: string | null }
type Placed = Standing & { clientId: string | null; scope: Scope }
type Actor = { id: string | null; kind: string; role?: Role; scope?: Scope }

const contacts: readonly Role[] = [...clientRoles, 'supplier']

/** Whether the chain upwards from this manager comes back to the person; `managers` maps everybody to their own. */
export function circles(personId: string, managerId: string, managers: ReadonlyMap<string, string | null>) {
  const passed = new Set<string>()
  for (let at: string | null = managerId; at !== null && !passed.has(at); at = managers.get(at) ?? null) {
    if (at === personId) return true
    passed.add(at)
  }
  return false
}

/** Who hands on the work of a colleague: the leads of the agency, and their manager; of the work itself, what they see. */
export const handsOver = (actor: Actor, { managerId }: Standing) =>
  actor.kind === 'staff' && (leads(actor.role!) || (managerId !== null && managerId === actor.id))

/** Who looks after the facts and the days of a colleague: the same, but of the leads only who sees all that the colleague sees. */
export const manages = (actor: Actor, person: Placed) =>
  handsOver(actor, person) && (person.managerId === actor.id || surrounds(actor.scope!, person))

/** Who may put their phone and position on record: themselves, who manages them, and for contacts whoever plans for them. */
export function tends(actor: Actor, person: Placed) {
  if (actor.id === person.id || manages(actor, person)) return true
  return actor.kind === 'staff' && contacts.includes(person.role) && plansEvents(actor.role!)
}

/** Why somebody cannot be this person's manager, or null. */
export function whyNotManager(person: Standing, manager: Standing & { state: string }, managers: ReadonlyMap<string, string | null>) {
  if (!isStaffRole(person.role)) return 'not_for_this_role'
  if (!isStaffRole(manager.role)) return 'not_staff'
  if (!doesWork(manager.role)) return 'only_reads'
  if (manager.state !== 'active') return 'not_active'
  return circles(person.id, manager.id, managers) ? 'manager_circle' : null
}
