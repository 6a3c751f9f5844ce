import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { personMoved } from './news'
import type { MyChange } from './shapes'
import { shownTo } from './shown-to'
import { changeNames, findPerson } from './store'
import { factsFrom } from './tend'

/** One's own names, the legal one too, form of address, language, zone, phone and position; role and scope are for others to change. */
export async function changeMe(ctx: Ctx, { revision, ...change }: MyChange) {
  const me = ctx.actor.id ? await findPerson(ctx, ctx.actor.id) : undefined
  if (!me) throw notFound()
  if (me.revision !== revision) throw conflict('changed_meanwhile', { current: shownTo(ctx, me) })

  const facts = factsFrom(ctx, change)
  const answer = shownTo(ctx, { ...me, ...facts, revision: revision + 1 })
  const moved = change.zone !== undefined && change.zone !== me.zone
  return commit(ctx, { action: 'person.change', write: changeNames(ctx, me, facts), tell: moved ? [personMoved(me)] : [], answer })
}
