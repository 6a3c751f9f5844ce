import { invitations } from '../../db/schema/directory'
import { after, days } from '../kernel/clock'
import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import { newToken, sha256 } from '../kernel/hash'
import { conflict, forbidden, invalid } from '../kernel/refusal'
import type { Place } from '../kernel/rules/rank'
import { giverIn } from '../kernel/scope'
import { clientById } from '../modules/clients/index'
import { addPerson, findByEmail, personInvited } from '../modules/people/index'
import { invitedToRegister, supplierById } from '../modules/suppliers/index'
import { countInvitation } from './attempts'
import type { Door } from './door'
import { shown } from './invitations'
import type { NewInvitation } from './invitation-shapes'
import { misplaced, scopeFor, whyNotInvite } from './rules/granting'

export const lifetime = 14 * days

/**
 * Invites somebody by mail. The directory comes first: should the shard's rows not follow, an invitation is left
 * whose token nobody has and which no list shows; the other way round a dead link would be mailed.
 */
export async function invite(ctx: Ctx, door: Door, wish: NewInvitation) {
  const { email, role, clientId, supplierId } = wish
  const place = { email, role, clientId, supplierId, scope: scopeFor(role, wish.scope) }
  await demandPlace(ctx, place)
  const there = await findByEmail(ctx, email)
  if (there) throw conflict(there.state === 'invited' ? 'already_invited' : 'already_member')
  await countInvitation(door, email)

  const { family, given, latin, address, locale } = wish
  const person = { ...place, id: ctx.newId('person'), family, given, latin, address, locale, state: 'invited' as const }
  const invitation = {
    ...place, id: ctx.newId('invitation'), personId: person.id, agencyId: ctx.agencyId, invitedBy: ctx.actor.id ?? '',
    createdAt: ctx.now(), expiresAt: after(door.at, lifetime), usedAt: null, withdrawnAt: null,
  }
  const token = newToken()
  await door.directory.insert(invitations).values({ ...invitation, tokenHash: await sha256(token) })
  return commit(ctx, {
    action: 'invitation.create',
    write: [addPerson(ctx, person), ...(supplierId ? await invitedToRegister(ctx, supplierId) : [])],
    tell: [personInvited(person, token)],
    answer: shown(invitation, person, ctx.now()),
  })
}

/** @throws 422 for fields that do not fit the role, 403 for what is not theirs to give, 404 for a client or supplier they do not see */
async function demandPlace(ctx: Ctx, place: Place) {
  const flaws = misplaced(place)
  if (Object.keys(flaws).length > 0) throw invalid(flaws)
  demandMayInvite(ctx, place)
  if (place.clientId) await clientById(ctx, place.clientId)
  if (place.supplierId) await supplierById(ctx, place.supplierId)
}

/** @throws 403 `role_not_yours_to_give`, `outside_your_scope` */
export function demandMayInvite({ actor }: Ctx, place: Place) {
  const giver = giverIn(actor)
  const refusal = giver ? whyNotInvite(giver, place) : 'role_not_yours_to_give'
  if (refusal) throw forbidden(refusal)
}
