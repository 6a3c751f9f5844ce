import { sha256 } from '../kernel/hash'
import { conflict, notFound } from '../kernel/refusal'
import { findPerson } from '../modules/people/index'
import type { Door } from './door'
import { invitationByToken } from './invitations'
import { memberCtx } from './member-ctx'
import { stateOf } from './rules/invitation'

/** What the link of an invitation opens. @throws 404, 409 `invitation_used`, `invitation_withdrawn`, `invitation_expired` */
export async function openInvitation(door: Door, token: string) {
  const found = await invitationByToken(door.directory, await sha256(token))
  if (!found) throw notFound()
  const { invitation, agency } = found
  const state = stateOf(invitation, door.now())
  if (state !== 'waiting') throw conflict(`invitation_${state}`)
  const ctx = memberCtx(door, agency, { ...invitation, id: invitation.personId })
  const person = await findPerson(ctx, invitation.personId)
  if (!person) throw notFound()
  return { invitation, agency, ctx, person }
}
