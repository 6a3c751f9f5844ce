import type { Ctx } from '../../kernel/ctx'
import { mayRole } from '../../kernel/permissions'
import { phoneShown } from '../../kernel/phone'
import { manages } from './rules/managing'
import type { Person } from './shapes'
import type { PersonRow } from './store'

/** A person as the actor may see them: what somebody else may see is nobody's business but of those who set it. */
export function shownTo({ actor, agency }: Ctx, { agencyId: _, ...person }: PersonRow): Person {
  const mine = person.id === actor.id
  const maySet = actor.kind === 'staff' && mayRole(actor.role, 'membership.change')
  return { ...person, phoneShown: person.phone && phoneShown(person.phone, agency.country), scope: mine || maySet ? person.scope : null, legalName: mine || manages(actor, person) ? person.legalName : null }
}
