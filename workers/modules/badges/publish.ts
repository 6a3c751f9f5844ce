import { badgeKeys, badges } from '../../../db/schema/agency/badges'
import { commit, insert, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { ownName } from '../../kernel/rules/names'
import { titleIn } from '../../kernel/rules/title-in'
import { credentialOf } from './rules/credential'
import { keyToUse } from './rules/keys'
import { badgeFound } from './read'
import { shownBadge } from './shown'
import type { Badge, Publication } from './shapes'
import { newSigningKey, signed } from './signing'
import { signingKeys, type FoundBadge } from './store'

/**
 * Its holder alone publishes a badge, or takes it back from sight. It is signed then, not before: nothing signed about anybody
 * exists that they did not ask for. What was revoked stays as it is, so its page goes on saying so. @throws 404; 409 `badge_revoked`, `changed_meanwhile`; 503 `no_vault_key`
 */
export async function publishBadge(ctx: Ctx, id: string, { revision, published, locale }: Publication): Promise<Badge> {
  const found = await badgeFound(ctx, id)
  const { badge } = found
  if (badge.personId !== ctx.actor.id) throw notFound()
  if (badge.revision !== revision) throw conflict('changed_meanwhile', { current: shownBadge(ctx, found) })
  if (badge.revokedAt) throw conflict('badge_revoked')
  const { change, write } = published ? await signing(ctx, found, locale) : { change: { publishedAt: null }, write: [] }
  const answer = shownBadge(ctx, { ...found, badge: { ...badge, ...change, revision: revision + 1 } })
  return commit(ctx, { action: 'badge.publish', write: [...write, discreet(update(ctx, badges, badge, change))], answer })
}

async function signing(ctx: Ctx, { badge, person }: FoundBadge, locale: string) {
  const known = keyToUse(await signingKeys(ctx), ctx.now())
  const key = known ?? (await newSigningKey(ctx))
  const [holder, name, criteria] = [ownName(person), titleIn(badge.names, [locale]), titleIn(badge.criteria, [locale])]
  const { id, kind, achievement, awardedOn, validTo } = badge
  const credential = credentialOf({ origin: ctx.origin, agencyId: ctx.agencyId, name: ctx.agency.name, zone: ctx.agency.zone }, { id, kind, achievement, awardedOn, validTo, holder, language: locale, name, criteria })
  return {
    change: { publishedAt: ctx.now(), locale, holderName: holder, keyId: key.id, jwt: await signed(ctx, key, credential) },
    write: known ? [] : [newKeyWrite(ctx, key)],
  }
}

/** The trail says that there is a key, never what is locked in it. */
export const newKeyWrite = (ctx: Ctx, key: Awaited<ReturnType<typeof newSigningKey>>): Write => ({ ...insert(ctx, badgeKeys, key), action: 'badge.rotate', after: { publicKey: key.publicKey } })

const discreet = ({ before, after, ...write }: Write): Write => ({ ...write, before: without(before), after: without(after) })
const without = (row: Write['after']) => row && Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'jwt'))
