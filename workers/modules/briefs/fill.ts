import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { decidedAgain } from './again'
import { reopening } from './answer'
import { answersAndFacts, factsOf } from './facts'
import { fieldByKey, givenFor } from './given'
import { answerShown, head, standing } from './head'
import { briefById } from './index'
import { missingToMove } from './rules/states'
import type { Filling } from './shapes'
import { answersOn, firstAnswer } from './store'

/**
 * Answers many questions at once, of those that nobody has answered: what an earlier brief said, or that a group does not apply.
 * Nothing that is on record is written over; what somebody answered meanwhile is left as it is.
 */
export const fillIn = (ctx: Ctx, id: string, { answers: wishes }: Filling) => decidedAgain(async () => {
  const brief = await briefById(ctx, id)
  const given = wishes.map(({ field: key, ...said }) => ({ key, given: givenFor(fieldByKey(brief, key), key, said) }))
  const { answers, facts } = await answersAndFacts(ctx, brief)
  const missing = missingToMove('answer', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_answerable', { missing })

  const open = given.filter(({ key }) => !(key in facts.answers))
  if (open.length === 0) return filled(head(brief), [], answers, facts)
  const { brief: moved, writes } = reopening(ctx, brief)
  await commit(ctx, {
    action: writes.length > 0 ? 'brief.reopen' : 'brief.answer',
    write: [...writes, ...open.map((one) => firstAnswer(ctx, brief, one.key, one.given))],
  })
  const now = await answersOn(ctx, id)
  return filled(head(moved), open.map(({ key }) => key), now, factsOf(ctx, moved, { answers: now, openQuestions: 0, space: facts.space }))
})

function filled(brief: ReturnType<typeof head>, keys: string[], answers: Awaited<ReturnType<typeof answersOn>>, facts: ReturnType<typeof factsOf>) {
  return { answers: answers.filter(({ record }) => keys.includes(record.field)).map(answerShown), brief, ...standing(facts) }
}
