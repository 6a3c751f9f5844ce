import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { newKeyWrite } from './publish'
import { addresses } from './rules/credential'
import { keyToUse } from './rules/keys'
import { newSigningKey } from './signing'
import { signingKeys } from './store'

/** The agency's keys, the newest first, and which of them signs. */
export async function listKeys(ctx: Ctx) {
  const keys = await signingKeys(ctx)
  return shownKeys(ctx, keys)
}

/** From now on a new key signs; what older ones have signed stays good. @throws 503 `no_vault_key` */
export async function rotateKey(ctx: Ctx) {
  const [keys, key] = await Promise.all([signingKeys(ctx), newSigningKey(ctx)])
  return commit(ctx, { action: 'badge.rotate', write: newKeyWrite(ctx, key), answer: shownKeys(ctx, [{ id: key.id, createdAt: ctx.now() }, ...keys]) })
}

function shownKeys(ctx: Ctx, keys: { id: string; createdAt: string }[]) {
  const using = keyToUse(keys, ctx.now())
  return { keys: keys.map(({ id, createdAt }) => ({ id, createdAt, signs: id === using?.id })), address: addresses(ctx.origin, ctx.agencyId).keys }
}
