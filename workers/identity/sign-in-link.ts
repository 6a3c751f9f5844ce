import { and, eq, gt, isNull } from 'drizzle-orm'
import { mails, signInLinks } from '../../db/schema/directory'
import { after, minutes } from '../kernel/clock'
import { newToken, sha256 } from '../kernel/hash'
import { conflict, notFound } from '../kernel/refusal'
import { userByEmail } from './accounts'
import { countLink, pretendToWrite } from './attempts'
import type { Door } from './door'
import { signInLetter } from './mails'
import { enter } from './sign-in'

const lifetime = 10 * minutes

/** Mails a link that signs in once. The answer is the same whether or not anybody has this address. */
export async function mailSignInLink(door: Door, { email }: { email: string }) {
  const counted = await countLink(door, email)
  const user = await userByEmail(door.directory, email)
  const token = newToken()
  const letter = signInLetter(door, { to: email, locale: user?.locale ?? 'en', url: `${door.origin}/link/${token}` })
  const link = { tokenHash: await sha256(token), createdAt: door.now(), expiresAt: after(door.at, lifetime) }

  if (!user || counted.full) await pretendToWrite(door, counted)
  else {
    const { directory } = door
    await directory.batch([directory.insert(signInLinks).values({ ...link, userId: user.id }), directory.insert(mails).values(letter)])
    door.post(letter.id)
  }
  return { mailed: true as const }
}

/**
 * Pressing the button on the link's page: signs in, once.
 * @throws 409 `link_used`, `link_expired`
 */
export async function consumeSignInLink(door: Door, { token }: { token: string }) {
  const { directory } = door
  const tokenHash = await sha256(token)
  const [used] = await directory.update(signInLinks).set({ usedAt: door.now() })
    .where(and(eq(signInLinks.tokenHash, tokenHash), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, door.now())))
    .returning({ userId: signInLinks.userId })
  if (used) return enter(door, used.userId, { byMail: true })

  const [link] = await directory.select().from(signInLinks).where(eq(signInLinks.tokenHash, tokenHash))
  if (!link) throw notFound()
  throw conflict(link.usedAt ? 'link_used' : 'link_expired')
}
