import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import type { Db } from '../kernel/db'
import { changePerson, findPerson } from '../modules/people/index'
import { endToken, shownToken, tokenById, type Whose } from './tokens'

/** Ends a token at once; one that has ended stays as it was. */
export async function revokeToken(ctx: Ctx, directory: Db, whose: Whose, id: string) {
  const token = await tokenById(ctx, directory, whose, id)
  const revoked = shownToken({ ...token, revokedAt: token.revokedAt ?? ctx.now() }, ctx.now())
  if (token.revokedAt) return revoked
  await endToken(ctx, directory, token)
  const service = whose === 'agency' ? await findPerson(ctx, token.personId) : undefined
  if (service) await commit(ctx, { action: 'token.revoke', write: { ...changePerson(ctx, service, {}), after: { revokedAt: ctx.now() } } })
  return revoked
}
