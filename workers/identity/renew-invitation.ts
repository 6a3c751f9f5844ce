import { and, eq } from 'drizzle-orm'
import { invitations } from '../../db/schema/directory'
import { after } from '../kernel/clock'
import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import { newToken, sha256 } from '../kernel/hash'
import { conflict, notFound } from '../kernel/refusal'
import { changePerson, findPerson, personInvited } from '../modules/people/index'
import { countInvitation } from './attempts'
import type { Door } from './door'
import { invitationById, shown, unanswered } from './invitations'
import { demandMayInvite, lifetime } from './invite'
import { stateOf } from './rules/invitation'

/**
 * Sends an invitation again, under a new token with a new end; the old link is dead.
 * @throws 409 `invitation_used`, `invitation_withdrawn`
 */
export async function renewInvitation(ctx: Ctx, door: Door, id: string) {
  const invitation = await invitationById(ctx, door, id)
  const person = await findPerson(ctx, invitation.personId)
  if (!person) throw notFound()
  demandMayInvite(ctx, invitation)
  if (invitation.usedAt ?? invitation.withdrawnAt) throw conflict(`invitation_${stateOf(invitation, ctx.now())}`)
  await countInvitation(door, invitation.email)

  const token = newToken()
  const renewed = { tokenHash: await sha256(token), expiresAt: after(door.at, lifetime) }
  const { meta } = await door.directory.update(invitations).set(renewed).where(and(eq(invitations.id, id), eq(invitations.agencyId, ctx.agencyId), unanswered))
  if (meta.changes === 0) throw conflict('changed_meanwhile')
  return commit(ctx, {
    action: 'invitation.renew',
    write: changePerson(ctx, person, { state: 'invited' }),
    tell: [personInvited(person, token)],
    answer: shown({ ...invitation, ...renewed }, person, ctx.now()),
  })
}
