import { commit, type Write } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import type { Db } from '../kernel/db'
import { forbidden } from '../kernel/refusal'
import { demandMayMove } from '../kernel/scope'
import { witness } from '../modules/people/index'
import { endToken, ownPlace, shownToken, tokenById, type TokenRow, type Whose } from './tokens'

/** Ends a token at once; one that has ended stays as it was. @throws 403 `role_not_yours_to_give` for a service above the actor */
export async function revokeToken(ctx: Ctx, directory: Db, whose: Whose, id: string) {
  const token = await tokenById(ctx, directory, whose, id)
  if (token.kind === 'agency') demandMayMove(ctx, { role: token.role!, scope: token.scope!, clientId: null, supplierId: null })
  const revoked = shownToken({ ...token, revokedAt: token.revokedAt ?? ctx.now() }, ctx.now())
  if (token.revokedAt) return revoked
  await commit(ctx, { action: 'token.revoke', write: onTheTrail(ctx, token) })
  await endToken(ctx, directory, token)
  return revoked
}

function onTheTrail(ctx: Ctx, { kind, id, name, personId }: TokenRow): Write {
  const values = { before: { name, revokedAt: null }, after: { name, revokedAt: ctx.now() } }
  if (kind === 'agency') return witness(ctx, { id: personId, clientId: null, supplierId: null }, values)
  if (ctx.actor.kind === 'system') throw forbidden()
  return witness(ctx, ownPlace(ctx.actor), { of: { kind: 'token', id }, ...values })
}
