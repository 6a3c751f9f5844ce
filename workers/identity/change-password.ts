import { and, eq, ne } from 'drizzle-orm'
import { mails, sessions, users } from '../../db/schema/directory'
import { minutes } from '../kernel/clock'
import { commit } from '../kernel/commit'
import type { Session } from '../kernel/http/app-env'
import { invalid } from '../kernel/refusal'
import { witness } from '../modules/people/index'
import { accountOf, placesOf } from './accounts'
import { countGuess, forgive } from './attempts'
import type { Door } from './door'
import { passwordLetter } from './mails'
import { forgetOthers } from './known-devices'
import { memberCtx } from './member-ctx'
import { demandGoodPassword, hashPassword, isRight } from './passwords'
import { devicesOf } from './sessions'
import type { PasswordChange } from './shapes'

/** Whoever has just come in by a mailed link may set a new password without the old one: that is how a forgotten one is replaced. */
const proofByMail = 10 * minutes * 1000

/** Sets a password, signs out everywhere else, and tells the owner by mail: who changed it may be somebody else. @throws 422 for a wrong current or a poor next one */
export async function changePassword(door: Door, session: Session, { current, next }: PasswordChange) {
  const { directory } = door
  const { user } = await accountOf(directory, session.userId)
  demandGoodPassword('next', next)
  if (user.passwordHash !== null && !(await provedByMail(door, session))) await prove(door, user.email, user.passwordHash, current)

  await leaveTrail(door, user.id)
  const letter = passwordLetter(door, { to: user.email, locale: user.locale, url: `${door.origin}/sign-in` })
  const [, ended] = await directory.batch([
    directory.update(users).set({ passwordHash: hashPassword(next) }).where(eq(users.id, user.id)),
    directory.delete(sessions).where(and(eq(sessions.userId, user.id), ne(sessions.idHash, session.idHash))),
    forgetOthers(directory, user.id, door.device),
    directory.insert(mails).values(letter),
  ])
  door.post(letter.id)
  return { ended: ended.meta.changes }
}

/** Every agency they work with has it on record that they did, and nothing more: it comes first, so that no new password is without it. */
async function leaveTrail(door: Door, userId: string) {
  for (const { membership, agency } of await placesOf(door.directory, userId)) {
    const ctx = memberCtx(door, agency, membership)
    await commit(ctx, { action: 'password.change', write: witness(ctx, membership, { before: null, after: {} }) })
  }
}

async function provedByMail({ directory, at }: Door, { userId, idHash }: Session) {
  const device = (await devicesOf(directory, userId)).find(({ id }) => id === idHash)
  return Boolean(device?.byMail && at.getTime() - Date.parse(device.createdAt) < proofByMail)
}

/** Counted like a sign-in: a device left open must not become a way to guess the password. */
async function prove(door: Door, email: string, passwordHash: string, current: string | undefined) {
  if (current === undefined) throw invalid({ current: 'required' })
  const guess = await countGuess(door, email)
  if (!isRight(current, passwordHash)) throw invalid({ current: 'wrong' })
  await forgive(door, guess)
}
