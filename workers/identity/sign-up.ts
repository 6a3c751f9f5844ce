import { count, eq } from 'drizzle-orm'
import { agencies, mails, signUps } from '../../db/schema/directory'
import { after, hours } from '../kernel/clock'
import { newToken, sha256 } from '../kernel/hash'
import { invalid } from '../kernel/refusal'
import { userByEmail } from './accounts'
import { countSignUp } from './attempts'
import type { Door } from './door'
import { signUpLetter } from './mails'
import { emptiest } from './rules/placement'
import { flawOfSlug } from './rules/slug'
import { slugOf } from './rules/slug-of'
import type { SignUp } from './shapes'

const lifetime = 24 * hours

/**
 * Keeps a new agency in waiting and mails its founder: what is created is created for whoever reads that mailbox.
 * The answer is the same whether or not the address has an account already; only the mail says so.
 */
export async function signUp(door: Door, { agency, person: { email, ...person } }: SignUp) {
  const { directory } = door
  await countSignUp(door, email)
  const slug = agency.slug ?? slugFrom(agency.name)
  await demandFreeSlug(door, slug)

  const token = newToken()
  const input = {
    agency: { id: door.newId('agency'), ...agency, slug, shard: await place(door) },
    person: { id: door.newId('person'), ...person },
  }
  const known = (await userByEmail(directory, email)) !== undefined
  const letter = signUpLetter(door, { to: email, locale: person.locale, url: `${door.origin}/sign-up/${token}` }, agency.name, known)
  await directory.batch([
    directory.insert(signUps).values({ tokenHash: await sha256(token), email, input, createdAt: door.now(), expiresAt: after(door.at, lifetime) }),
    directory.insert(mails).values(letter),
  ])
  door.post(letter.id)
  return { mailed: true as const }
}

/** @throws 422 where the name makes none: then one must be chosen */
function slugFrom(name: string) {
  const slug = slugOf(name)
  const flaw = flawOfSlug(slug)
  if (flaw) throw invalid({ 'agency.slug': flaw === 'too_short' ? 'required' : flaw })
  return slug
}

/** Early, so that it is said beside the field; confirmation has the last word. */
async function demandFreeSlug({ directory }: Door, slug: string) {
  const [agency] = await directory.select({ id: agencies.id }).from(agencies).where(eq(agencies.slug, slug))
  if (agency) throw invalid({ 'agency.slug': 'taken' })
}

async function place({ directory, shards }: Door) {
  return emptiest(shards, await directory.select({ shard: agencies.shard, agencies: count() }).from(agencies).groupBy(agencies.shard))
}
