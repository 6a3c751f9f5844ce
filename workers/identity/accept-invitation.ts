import { and, eq, gt, sql } from 'drizzle-orm'
import { invitations, memberships, users } from '../../db/schema/directory'
import { commit } from '../kernel/commit'
import { sha256 } from '../kernel/hash'
import { conflict, notFound, Refusal } from '../kernel/refusal'
import { audienceOf } from '../kernel/rules/roles'
import { activatePerson, findPerson, personJoined } from '../modules/people/index'
import { accountOf, userByEmail } from './accounts'
import type { Door } from './door'
import { invitationByToken, unanswered, type InvitationRow } from './invitations'
import type { Acceptance } from './invitation-shapes'
import { memberCtx } from './member-ctx'
import { demandGoodPassword, hashPassword } from './passwords'
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

/**
 * Accepts an invitation; its link came by mail and so proves the address.
 * The shard comes first: an active person without a membership can do nothing, and as the token is used up only with
 * the membership, an acceptance that broke off between the two databases is finished by pressing again.
 */
export async function acceptInvitation(door: Door, { token, password, ...names }: Acceptance) {
  const { invitation, ctx, person } = await openInvitation(door, token)
  if (password !== undefined) demandGoodPassword('password', password)
  await demandAddress(door, invitation)

  if (person.state !== 'active') {
    const write = activatePerson(ctx, person, names)
    await commit(ctx, { action: 'invitation.accept', write, tell: [personJoined(person, invitation.invitedBy)] }).catch(unlessChanged)
  }
  const userId = await enlist(door, invitation, names.locale ?? person.locale, password)
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

/** Account, membership and the used token in one batch; an account that was there keeps its password. */
async function enlist({ directory, now, newId }: Door, invitation: InvitationRow, locale: string, password: string | undefined) {
  const { id, email } = invitation
  const createdAt = now()
  const still = and(eq(invitations.id, id), unanswered, gt(invitations.expiresAt, createdAt))
  const { personId, agencyId, role, clientId, supplierId, scope } = invitations
  const userId = sql<string>`(select ${users.id} from ${users} where ${users.email} = ${email})`.as('user_id')
  const membership = { id: personId, userId, agencyId, role, clientId, supplierId, scope, createdAt: sql<string>`${createdAt}`.as('created_at'), endedAt: sql<null>`null`.as('ended_at') }
  const [, [joined]] = await directory.batch([
    directory.insert(users).values({ id: newId('user'), email, passwordHash: password === undefined ? null : hashPassword(password), locale, createdAt })
      .onConflictDoNothing({ target: users.email }),
    directory.insert(memberships).select(directory.select(membership).from(invitations).where(still)).returning({ id: memberships.id, userId: memberships.userId }),
    directory.update(invitations).set({ usedAt: createdAt }).where(still),
    directory.update(users).set({ lastMembershipId: invitation.personId }).where(eq(users.email, email)),
  ])
  return joined?.userId
}
