import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { askToBeErased, findPerson, ownedByOthers } from '../people/index'
import { ownName } from '../../kernel/rules/names'
import { erasureAsked } from './news'

/** Asks the leads of the agency to erase oneself; asked twice is asked once. @throws 409 `last_owner` */
export async function askErasure(ctx: Ctx) {
  const me = ctx.actor.id ? await findPerson(ctx, ctx.actor.id) : undefined
  if (!me) throw notFound()
  const answer = { asked: true }
  if (me.erasureAskedAt) return answer
  if (me.role === 'owner' && !(await ownedByOthers(ctx, me.id))) throw conflict('last_owner')
  return commit(ctx, { action: 'erasure.ask', write: askToBeErased(ctx, me), tell: [erasureAsked(me, ownName(me))], answer })
}
