import { commit, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { decidedAgain } from '../../kernel/again'
import { answersAndFacts, type factsOf } from './facts'
import { fieldByKey, givenFor } from './given'
import { answerInTheWay, answerShown, head, standing } from './head'
import { briefById } from './index'
import { notNow } from './not-now'
import { demandRoom } from './room'
import { reopening } from './reopen'
import type { Given } from './rules/form'
import { sameGiven } from './rules/same'
import { missingTo } from './rules/missing'
import type { Answering } from './shapes'
import { answerOn, firstAnswer, laterAnswer, noAnswer, type AnswerRow, type BriefRecord } from './store'

/** @throws 409 `changed_meanwhile` with `details.current` when somebody else answered this question first */
export const answerField = (ctx: Ctx, briefId: string, key: string, { revision, ...said }: Answering) =>
  decidedAgain(() => save(ctx, briefId, key, said, revision))

/** Back to not answered; a row is gone. */
export const clearField = (ctx: Ctx, briefId: string, key: string, revision: number) => decidedAgain(() => save(ctx, briefId, key, null, revision))

async function save(ctx: Ctx, briefId: string, key: string, said: Pick<Answering, 'value' | 'notApplicable'> | null, revision: number | null) {
  const brief = await briefById(ctx, briefId)
  const field = fieldByKey(brief, key)
  const given = said && givenFor(field, key, said)
  const { answers, facts } = await answersAndFacts(ctx, brief)
  const missing = missingTo('answer', facts)
  if (missing.length > 0) throw notNow('brief_not_answerable', missing)

  const current = answers.find(({ record }) => record.field === key)
  // Sent twice, or two people of one mind: there is nothing to change, so there is nothing to refuse.
  if (sameGiven(current?.record ?? null, given)) return saved(brief, current, facts)
  if ((current?.record.revision ?? null) !== revision) throw conflict('changed_meanwhile', { current: current ? answerInTheWay(current) : null })
  if (!current) demandRoom(facts.answers, [key])

  const { brief: moved, writes, also } = reopening(ctx, brief)
  await commit(ctx, { action: writes.length > 0 ? 'brief.reopen' : 'brief.answer', write: [...writes, writeOf(ctx, brief, key, current, given)], also })
  const { [key]: _, ...others } = facts.answers
  return saved(moved, given ? await answerOn(ctx, briefId, key) : undefined, { ...facts, answers: given ? { ...others, [key]: given } : others })
}

function writeOf(ctx: Ctx, brief: BriefRecord, field: string, current: AnswerRow | undefined, given: Given | null): Write {
  if (!given) return noAnswer(ctx, current!.record)
  return current ? laterAnswer(ctx, current.record, given) : firstAnswer(ctx, brief, field, given)
}

const saved = (brief: BriefRecord, answer: AnswerRow | undefined, facts: ReturnType<typeof factsOf>) =>
  ({ answer: answer ? answerShown(answer) : null, brief: head(brief), ...standing(facts) })
