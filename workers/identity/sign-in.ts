import { Refusal } from '../kernel/refusal'
import { audienceOf } from '../kernel/rules/roles'
import { membershipToOpen, userByEmail } from './accounts'
import { countGuess, forgive } from './attempts'
import type { Door } from './door'
import { isRight } from './passwords'
import type { Credentials } from './shapes'

/** @throws 401 `wrong_credentials`, the same whether address or password is wrong */
export async function signIn(door: Door, { email, password }: Credentials) {
  const guess = await countGuess(door, email)
  const user = await userByEmail(door.directory, email)
  const right = isRight(password, user?.passwordHash ?? null)
  if (!user || !right) throw new Refusal(401, 'wrong_credentials')

  await forgive(door, guess)
  return enter(door, user.id)
}

/** Signs somebody in who has proved who they are, at the agency where they were last. */
export async function enter(door: Door, userId: string, how: { byMail?: boolean } = {}) {
  const membership = await membershipToOpen(door.directory, userId)
  await door.begin(userId, membership?.id ?? null, how)
  return { audience: membership ? audienceOf(membership.role) : null }
}
