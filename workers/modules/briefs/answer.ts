import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { decidedAgain } from './again'
import { answersAndFacts, factsOf } from './facts'
import { fieldByKey, givenFor } from './given'
import { answerInTheWay, answerShown, head, standing } from './head'
import { briefById } from './index'
import { questionIn, rowIn, type Answers, type Given } from './rules/form'
import { sameGiven } from './rules/same'
import { missingToMove, stateAfter } from './rules/states'
import { mostRows } from './rules/values'
import type { Answering } from './shapes'
import { answersOn, firstAnswer, laterAnswer, noAnswer, type AnswerRow, type BriefRecord } from './store'

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
  const missing = missingToMove('answer', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_answerable', { missing })

  const current = answers.find(({ record }) => record.field === key)
  // Sent twice, or two people of one mind: there is nothing to change, so there is nothing to refuse.
  if (sameGiven(current?.record ?? null, given)) return saved(brief, key, answers, facts)
  if ((current?.record.revision ?? null) !== revision) throw conflict('changed_meanwhile', { current: current ? answerInTheWay(current) : null })
  if (!current && rowIn(key) !== null && rowsOf(facts.answers, key) >= mostRows) throw conflict('too_many_rows', { most: mostRows })

  const { brief: moved, writes } = reopening(ctx, brief)
  await commit(ctx, { action: writes.length > 0 ? 'brief.reopen' : 'brief.answer', write: [...writes, writeOf(ctx, brief, key, current, given)] })
  const now = await answersOn(ctx, briefId)
  return saved(moved, key, now, factsOf(ctx, moved, { answers: now, openQuestions: 0, space: facts.space }))
}

const rowsOf = (answers: Answers, key: string) => Object.keys(answers).filter((one) => rowIn(one) !== null && questionIn(one) === questionIn(key)).length

/** What an answer does to the brief itself: one that waits to be agreed is reopened. */
export function reopening(ctx: Ctx, brief: BriefRecord) {
  const state = stateAfter('answer', brief.state)
  if (state === brief.state) return { brief, writes: [] }
  return { brief: { ...brief, state, revision: brief.revision + 1 }, writes: [update(ctx, briefs, brief, { state, changedAt: ctx.now() })] }
}

function writeOf(ctx: Ctx, brief: BriefRecord, field: string, current: AnswerRow | undefined, given: Given | null): Write {
  if (!given) return noAnswer(ctx, current!.record)
  return current ? laterAnswer(ctx, current.record, given) : firstAnswer(ctx, brief, field, given)
}

function saved(brief: BriefRecord, key: string, answers: AnswerRow[], facts: ReturnType<typeof factsOf>) {
  const answer = answers.find(({ record }) => record.field === key)
  return { answer: answer ? answerShown(answer) : null, brief: head(brief), ...standing(facts) }
}
