import type { Actor, Agency, Ctx } from '../kernel/ctx'
import { isClientRole, isStaffRole, type Role, type Scope } from '../kernel/rules/roles'
import type { Door } from './door'

type Member = { id: string; role: Role; scope: Scope; clientId: string | null; supplierId: string | null }

/** The world of somebody who is just becoming a member: what they do is theirs in the audit, though no session says so yet. */
export const memberCtx = (door: Door, agency: Agency, member: Member): Ctx =>
  ({ ...door.world(agency), agencyId: agency.id, agency, once: null, actor: actorOf(member) })

function actorOf({ id, role, scope, clientId, supplierId }: Member): Actor {
  if (isStaffRole(role)) return { kind: 'staff', id, userId: '', role, scope }
  if (isClientRole(role)) return { kind: 'client', id, userId: '', role, clientId: clientId ?? '' }
  return { kind: 'supplier', id, userId: '', role, supplierId: supplierId ?? '' }
}
