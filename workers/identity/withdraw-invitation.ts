import { and, eq } from 'drizzle-orm'
import { invitations } from '../../db/schema/directory'
import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import { conflict, notFound } from '../kernel/refusal'
import { endPerson, findPerson } from '../modules/people/index'
import type { Door } from './door'
import { invitationById, shown, unanswered } from './invitations'
import { demandMayInvite } from './invite'

/**
 * Takes an invitation back. The directory first, so that the link is dead at once; pressed again, it ends
 * a person that was left behind.
 * @throws 409 `invitation_used`: who has come in is a member now
 */
export async function withdrawInvitation(ctx: Ctx, door: Door, id: string) {
  const invitation = await invitationById(ctx, door, id)
  demandMayInvite(ctx, invitation)
  const withdrawn = { withdrawnAt: invitation.withdrawnAt ?? ctx.now() }
  const mine = and(eq(invitations.id, id), eq(invitations.agencyId, ctx.agencyId))
  const { meta } = await door.directory.update(invitations).set(withdrawn).where(and(mine, unanswered))
  if (meta.changes === 0 && !invitation.withdrawnAt) throw conflict('invitation_used')

  const person = await findPerson(ctx, invitation.personId)
  if (!person) throw notFound()
  const answer = shown({ ...invitation, ...withdrawn }, person, ctx.now())
  if (person.state === 'ended') return answer
  return commit(ctx, { action: 'invitation.withdraw', write: endPerson(ctx, person), answer })
}
