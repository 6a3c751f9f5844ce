import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { factsOf } from './facts'
import { head } from './head'
import { briefById } from './index'
import { briefSubmitted } from './news'
import { missingTo } from './rules/missing'
import { stateAfter } from './rules/states'
import { answersOn } from './store'

/** By a client who may sign, or by staff in their place: `submittedBy` says who it was. */
export async function submitBrief(ctx: Ctx, id: string, { revision }: { revision: number }) {
  const brief = await briefById(ctx, id)
  const missing = missingTo('submit', factsOf(ctx, brief, await answersOn(ctx, id), 0))
  if (missing.length > 0) throw conflict('brief_not_submittable', { missing })
  if (brief.revision !== revision) throw conflict('changed_meanwhile', { current: head(brief) })

  const submitted = { state: stateAfter('submit', brief.state), submittedBy: ctx.actor.id, submittedAt: ctx.now(), changedAt: ctx.now() }
  return commit(ctx, {
    action: 'brief.submit',
    write: update(ctx, briefs, brief, submitted),
    tell: [briefSubmitted(brief)],
    answer: head({ ...brief, ...submitted, revision: revision + 1 }),
  })
}
