import type { Session } from '../kernel/http/app-env'
import { notFound } from '../kernel/refusal'
import { audienceOf } from '../kernel/rules/roles'
import { accountOf, rememberMembership } from './accounts'
import type { Door } from './door'

/** Goes on, on this device, as another of one's memberships: under a new id, but the absolute end stays where it was. */
export async function switchAgency(door: Door, { userId, createdAt }: Session, membershipId: string) {
  const { memberships } = await accountOf(door.directory, userId)
  const chosen = memberships.find(({ id }) => id === membershipId)
  if (!chosen) throw notFound()

  await rememberMembership(door.directory, userId, membershipId)
  await door.begin(userId, membershipId, { createdAt })
  return { audience: audienceOf(chosen.role) }
}
