import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { decidedAgain } from '../../kernel/again'
import { answersAndFacts, factsOf } from './facts'
import { givenFor } from './given'
import { answerShown, head, standing } from './head'
import { briefById } from './index'
import { notNow } from './not-now'
import { demandRoom } from './room'
import { reopening } from './reopen'
import { fieldOf } from './rules/form'
import { formUnder } from './rules/form-setting'
import { missingTo } from './rules/missing'
import type { Filling } from './shapes'
import { answersOn, firstAnswer, type BriefRecord } from './store'

/**
 * Answers many questions at once, of those that nobody has answered: what an earlier brief said, or that a group does not apply.
 * Nothing that is on record is written over; what somebody answered meanwhile is left as it is.
 */
export const fillIn = (ctx: Ctx, id: string, { answers: wishes }: Filling) => decidedAgain(async () => {
  const brief = await briefById(ctx, id)
  const given = wishes.map(({ field: key, ...said }) => ({ key, given: givenFor(askedBy(brief, key), key, said) }))
  const { answers, facts } = await answersAndFacts(ctx, brief)
  const missing = missingTo('answer', facts)
  if (missing.length > 0) throw notNow('brief_not_answerable', missing)

  const open = given.filter(({ key }) => !(key in facts.answers))
  if (open.length === 0) return filled(head(brief), [], answers, facts)
  demandRoom(facts.answers, open.map(({ key }) => key))
  const { brief: moved, writes, also } = reopening(ctx, brief)
  // In the order they were sent: rows of a table are read by the order of their answers.
  const ids = open.map(() => ctx.newId('answer')).sort()
  await commit(ctx, {
    action: writes.length > 0 ? 'brief.reopen' : 'brief.answer',
    write: [...writes, ...open.map((one, at) => firstAnswer(ctx, brief, one.key, one.given, ids[at]))],
    also,
  })
  const now = await answersOn(ctx, id)
  return filled(head(moved), open.map(({ key }) => key), now, factsOf(ctx, moved, now))
})

function askedBy({ form }: BriefRecord, key: string) {
  const field = fieldOf(key, formUnder(form))
  if (!field) throw invalid({ field: 'not_a_field' })
  return field
}

function filled(brief: ReturnType<typeof head>, keys: string[], answers: Awaited<ReturnType<typeof answersOn>>, facts: ReturnType<typeof factsOf>) {
  return { answers: answers.filter(({ record }) => keys.includes(record.field)).map(answerShown), brief, ...standing(facts) }
}
