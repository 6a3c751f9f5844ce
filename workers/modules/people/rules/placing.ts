import { isStaffRole, type PersonState, type Role, type Scope } from '../../../kernel/rules/roles'
import { manages, whyNotManager } from './managing'

type Colleague = { id: string; role: Role; scope: Scope; clientId: string | null; revision: number; state: PersonState; departmentId: string | null; managerId: string | null }
type Wish = { revision: number; departmentId?: string | null; managerId?: string | null }
type Around = {
  person: Colleague | undefined
  /** Whom the wish names. */
  manager: Colleague | undefined
  /** Everybody's own, as far as has been decided. */
  managers: ReadonlyMap<string, string | null>
  /** The departments that are open. */
  departments: string[]
}

/** Why somebody cannot be put into this department and under this manager, or null. What stays as it is may be what could not be chosen any more. */
export function whyNotPlaced(actor: Parameters<typeof manages>[0], { revision, departmentId, managerId }: Wish, { person, manager, managers, departments }: Around) {
  if (!person) return 'not_found'
  if (!manages(actor, person)) return 'not_theirs_to_change'
  if (!isStaffRole(person.role)) return 'not_for_this_role'
  if (person.revision !== revision) return 'changed_meanwhile'
  if (departmentId && departmentId !== person.departmentId && !departments.includes(departmentId)) return 'not_an_option'
  if (!managerId || managerId === person.managerId) return null
  return manager ? whyNotManager(person, manager, managers) : 'unknown_person'
}
