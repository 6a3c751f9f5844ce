import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { decidedAgain } from '../../kernel/again'
import { answersAndFacts } from './facts'
import { head } from './head'
import { briefById } from './index'
import { briefSubmitted } from './news'
import { missingTo } from './rules/missing'
import { stateAfter } from './rules/states'
import { updateWithAnswers } from './store'

/**
 * By a client who may sign, or by staff in their place: `submittedBy` says who it was. Somebody who is still answering
 * does not stop it, unless they take back what is needed.
 */
export const submitBrief = (ctx: Ctx, id: string, { revision }: { revision: number }) => decidedAgain(async () => {
  const brief = await briefById(ctx, id)
  const { answers, facts } = await answersAndFacts(ctx, brief)
  const missing = missingTo('submit', facts)
  if (missing.length > 0) throw conflict('brief_not_submittable', { missing })
  if (brief.revision !== revision) throw conflict('changed_meanwhile', { current: head(brief) })

  const submitted = { state: stateAfter('submit', brief.state), submittedBy: ctx.actor.id, submittedAt: ctx.now(), changedAt: ctx.now() }
  return commit(ctx, {
    action: 'brief.submit',
    write: updateWithAnswers(ctx, brief, answers, submitted),
    tell: [briefSubmitted(brief)],
    answer: head({ ...brief, ...submitted, revision: revision + 1 }),
  })
})
