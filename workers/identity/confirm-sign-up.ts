import { eq } from 'drizzle-orm'
import { signUps } from '../../db/schema/directory'
import { sha256 } from '../kernel/hash'
import { commit } from '../kernel/commit'
import type { Agency } from '../kernel/ctx'
import { conflict, notFound } from '../kernel/refusal'
import { failedUnique } from '../kernel/sqlite-errors'
import { addPerson, findPerson } from '../modules/people/index'
import { acceptance, firstNotice } from '../modules/privacy/index'
import type { Door } from './door'
import { enlistAgency, type SignUpRow } from './enlist-agency'
import { memberCtx } from './member-ctx'
import { demandGoodPassword } from './passwords'
import type { SignUpConfirmation } from './shapes'

/**
 * Pressing the button on the confirmation's page: creates the agency with its owner, and signs them in.
 * The shard's rows come first: without the directory's nobody reaches them, and as all ids were drawn at sign-up,
 * a confirmation that broke off between the two databases finds the owner in place and goes on from there.
 * @throws 409 `link_used`, `link_expired`, `privacy_changed`; 422 when the slug was taken meanwhile: the same token works with another
 */
export async function confirmSignUp(door: Door, { token, slug, password, privacyVersion }: SignUpConfirmation) {
  if (password !== undefined) demandGoodPassword('password', password)
  const signUp = await waiting(door, await sha256(token))
  const agency = { ...signUp.input.agency, slug: slug ?? signUp.input.agency.slug, brand: null, revision: 0 }
  await settleOwner(door, agency, signUp, privacyVersion)
  const userId = await enlistAgency(door, agency, signUp, password)
  await door.begin(userId, signUp.input.person.id, { byMail: true })
  return { audience: 'staff' as const }
}

/** What the link of a sign-up opens; nothing is used up by looking. @throws 404, 409 `link_used`, `link_expired` */
export async function openSignUp(door: Door, token: string) {
  const { input } = await waiting(door, await sha256(token))
  return { agency: { name: input.agency.name }, notice: firstNotice(input.agency) }
}

async function waiting({ directory, now }: Door, tokenHash: string) {
  const [signUp] = await directory.select().from(signUps).where(eq(signUps.tokenHash, tokenHash))
  if (!signUp) throw notFound()
  if (signUp.usedAt) throw conflict('link_used')
  if (signUp.expiresAt <= now()) throw conflict('link_expired')
  return signUp
}

async function settleOwner(door: Door, agency: Agency, { email, input: { person } }: SignUpRow, privacyVersion?: number) {
  const owner = { role: 'owner', scope: 'all', clientId: null, supplierId: null } as const
  const ctx = memberCtx(door, agency, { ...owner, id: person.id })
  if (await findPerson(ctx, person.id)) return
  const consent = privacyVersion ? [await acceptance(ctx, person.id, privacyVersion)] : []
  await commit(ctx, {
    action: 'agency.found',
    write: [addPerson(ctx, { ...person, ...owner, email, address: null, state: 'active' }), ...consent],
  }).catch(unlessThere)
}

/** Pressed twice at once: the other one has just written the owner. */
function unlessThere(error: unknown) {
  if (!failedUnique(error, 'people')) throw error
}
