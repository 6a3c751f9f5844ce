import { after, days as oneDay } from '../kernel/clock'
import { commit } from '../kernel/commit'
import type { Ctx } from '../kernel/ctx'
import type { Db } from '../kernel/db'
import { mayRole, permissions, type Action } from '../kernel/permissions'
import { forbidden, invalid } from '../kernel/refusal'
import type { Role } from '../kernel/rules/roles'
import { scopesFor } from '../kernel/rules/token-scopes'
import { demandFullScope, demandMayMove } from '../kernel/scope'
import { addPerson, witness } from '../modules/people/index'
import { misplaced } from './rules/granting'
import { usable } from './rules/token'
import { addToken, newSecret, ownPlace, shownToken } from './tokens'
import type { MadeToken, NewAgencyToken, NewToken } from './token-shapes'

const actions = Object.keys(permissions)
const known = scopesFor(actions)

/** The scopes that are of any use to this role. */
export const scopesOf = (role: Role) => known.filter((scope) => usable([scope], (action) => mayRole(role, action as Action), actions))

/** A token by which a program acts as the asker, as far as its scopes allow. The secret is in this answer and nowhere else; the trail comes first, so that no token is without it. */
export async function makeToken(ctx: Ctx, directory: Db, wish: NewToken): Promise<MadeToken> {
  if (ctx.actor.kind === 'system') throw forbidden()
  demandUsable(wish.scopes, ctx.actor.role)
  const id = ctx.newId('token')
  const { name, scopes, days } = wish
  await commit({ ...ctx, once: null }, { action: 'token.create', write: witness(ctx, ownPlace(ctx.actor), { of: { kind: 'token', id }, before: null, after: { name, scopes, days } }) })
  return record(ctx, directory, id, wish, { kind: 'personal', personId: ctx.actor.id, role: null, scope: null })
}

/**
 * A token by which a program acts as a service of the agency, with a role that the asker could give and a row of its own among the people,
 * so that what it does bears its name. The shard comes first: without the directory's row nothing can be done with it.
 * @throws 403 `role_not_yours_to_give`, `needs_full_scope`
 */
export async function makeAgencyToken(ctx: Ctx, directory: Db, wish: NewAgencyToken): Promise<MadeToken> {
  const { name, role, scope } = wish
  demandFullScope(ctx)
  const place = { role, scope, clientId: null, supplierId: null }
  demandMayMove(ctx, place)
  const flaws = misplaced(place)
  if (Object.keys(flaws).length > 0) throw invalid(flaws)
  demandUsable(wish.scopes, role)

  const service = { id: ctx.newId('person'), ...place, email: '', locale: 'en', family: name, given: '', latin: null, address: null, state: 'service' as const }
  // The answer holds a secret, so it is not kept for a repeated request.
  await commit({ ...ctx, once: null }, { action: 'token.create', write: addPerson(ctx, service) })
  return record(ctx, directory, ctx.newId('token'), wish, { kind: 'agency', personId: service.id, role, scope })
}

function demandUsable(scopes: string[], role: Role) {
  const offered = scopesOf(role)
  if (!scopes.every((scope) => offered.includes(scope))) throw invalid({ scopes: 'not_an_option' })
}

type Place = Pick<Parameters<typeof addToken>[1], 'kind' | 'personId' | 'role' | 'scope'>

async function record(ctx: Ctx, directory: Db, id: string, { name, scopes, days }: NewToken, place: Place): Promise<MadeToken> {
  const { token, ...kept } = await newSecret()
  const row = {
    id, agencyId: ctx.agencyId, name, scopes: [...new Set(scopes)], ...place, ...kept,
    createdAt: ctx.now(), expiresAt: after(new Date(ctx.now()), days * oneDay),
  }
  await addToken(directory, row)
  return { ...shownToken({ ...row, lastUsedAt: null, revokedAt: null }, ctx.now()), token }
}
