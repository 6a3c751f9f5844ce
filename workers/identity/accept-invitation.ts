import { commit } from '../kernel/commit'
import { conflict, Refusal } from '../kernel/refusal'
import { audienceOf } from '../kernel/rules/roles'
import { activatePerson, personJoined } from '../modules/people/index'
import { acceptance } from '../modules/privacy/index'
import { beginRegistration } from '../modules/suppliers/index'
import { accountOf, userByEmail } from './accounts'
import type { Door } from './door'
import { enlistMember } from './enlist-member'
import type { InvitationRow } from './invitations'
import type { Acceptance } from './invitation-shapes'
import { openInvitation } from './open-invitation'
import { demandGoodPassword } from './passwords'

/**
 * Accepts an invitation; its link came by mail and so proves the address.
 * The shard comes first: an active person without a membership can do nothing, and as the token is used up only with
 * the membership, an acceptance that broke off between the two databases is finished by pressing again.
 */
export async function acceptInvitation(door: Door, { token, password, privacyVersion, ...names }: Acceptance) {
  const { invitation, ctx, person } = await openInvitation(door, token)
  if (password !== undefined) demandGoodPassword('password', password)
  await demandAddress(door, invitation)

  if (person.state !== 'active') {
    const consent = privacyVersion ? [await acceptance(ctx, person.id, privacyVersion)] : []
    const write = [activatePerson(ctx, person, names), ...consent]
    await commit(ctx, { action: 'invitation.accept', write, tell: [personJoined(person, invitation.invitedBy)] }).catch(unlessChanged)
  }
  // Before the link is used up: an acceptance that breaks off here is finished by pressing again.
  if (invitation.supplierId) await beginRegistration(ctx, invitation.supplierId)
  const userId = await enlistMember(door, invitation, names.locale ?? person.locale, password)
  if (!userId) return refuseAgain(door, token)
  await door.begin(userId, invitation.personId, { byMail: true })
  return { audience: audienceOf(invitation.role) }
}

/** Used or withdrawn since it was read: says which. */
async function refuseAgain(door: Door, token: string): Promise<never> {
  await openInvitation(door, token)
  throw conflict('changed_meanwhile')
}

/** @throws 409 `signed_in_as_another`, `already_member` */
async function demandAddress({ directory, session }: Door, { email, agencyId }: InvitationRow) {
  const invited = await userByEmail(directory, email)
  if (session && session.userId !== invited?.id) throw conflict('signed_in_as_another')
  const account = invited && (await accountOf(directory, invited.id))
  if (account?.memberships.some((one) => one.agencyId === agencyId)) throw conflict('already_member')
}

/** Somebody was quicker: the same press twice, or a withdrawal. The directory decides which. */
function unlessChanged(error: unknown) {
  if (!(error instanceof Refusal && error.code === 'changed_meanwhile')) throw error
}
