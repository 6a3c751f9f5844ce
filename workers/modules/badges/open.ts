import type { Ctx } from '../../kernel/ctx'
import { notFound } from '../../kernel/refusal'
import { publicBrand } from '../../kernel/rules/brand'
import { dayIn } from '../../kernel/rules/days'
import { titleIn } from '../../kernel/rules/title-in'
import { addresses, contexts } from './rules/credential'
import { asJwk } from './rules/keys'
import { standingOf } from './rules/standing'
import type { OpenBadge } from './shapes'
import { findPublished, revokedBadges, signingKeys } from './store'

const at = (ctx: Ctx) => addresses(ctx.origin, ctx.agencyId)

/** The agency as the issuer of its badges, in the form of Open Badges 3.0. */
export const issuerOf = (ctx: Ctx) => ({ '@context': contexts, id: at(ctx).issuer, type: ['Profile'], name: ctx.agency.name, jwks_uri: at(ctx).keys })

/** All keys that ever signed: what they signed is verified with them. */
export const openKeys = async (ctx: Ctx) => ({ keys: (await signingKeys(ctx)).map(({ id, publicKey }) => asJwk({ publicKey, kid: at(ctx).key(id) })) })

/** @throws 404 */
export async function openKey(ctx: Ctx, id: string) {
  const { keys } = await openKeys(ctx)
  const key = keys.find(({ kid }) => kid === at(ctx).key(id))
  if (!key) throw notFound()
  return key
}

/** What was taken back and why, in the form of 1EdTech's revocation list. */
export async function openRevocations(ctx: Ctx) {
  const revoked = await revokedBadges(ctx)
  return { '@context': contexts, id: at(ctx).revocations, type: ['1EdTechRevocationList'], issuer: at(ctx).issuer, revokedCredential: revoked.map(({ id, because }) => ({ id: at(ctx).badge(id), revoked: true, revocationReason: because! })) }
}

/** A badge as anybody may read it, as long as its holder publishes it. @throws 404 */
export async function openBadge(ctx: Ctx, id: string): Promise<OpenBadge> {
  const badge = await findPublished(ctx, id)
  if (!badge) throw notFound()
  const { kind, awardedOn, validTo, revokedAt, revokedBecause } = badge
  const { name, languages, brand, zone } = ctx.agency
  const [language, own] = [badge.locale!, at(ctx).badge(id)]
  return {
    agency: { name, languages, brand: publicBrand(brand) }, id, kind, name: titleIn(badge.names, [language]), criteria: titleIn(badge.criteria, [language]), language, holder: badge.holderName!, awardedOn, validTo,
    standing: standingOf(badge, dayIn(zone, ctx.now())), revokedOn: revokedAt && dayIn(zone, revokedAt), revokedBecause, jwt: badge.jwt!, keys: at(ctx).keys, picture: at(ctx).picture(id), credential: `${own}/credential`,
  }
}
