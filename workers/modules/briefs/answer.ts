import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { decidedAgain } from './again'
import { todayOf } from './facts'
import { fieldByKey, givenFor } from './given'
import { answerInTheWay, answerShown, givenIn, head, standing } from './head'
import { briefById } from './index'
import type { Field, Given } from './rules/form'
import { sameGiven } from './rules/same'
import { missingToMove, stateAfter } from './rules/states'
import type { Answering } from './shapes'
import { answersOn, firstAnswer, laterAnswer, noAnswer, type AnswerRow, type BriefRecord } from './store'

/** @throws 409 `changed_meanwhile` with `details.current` when somebody else answered this question first */
export async function answerField(ctx: Ctx, briefId: string, key: string, { revision, value, notApplicable }: Answering) {
  const field = fieldByKey(key)
  const given = givenFor(field, { value, notApplicable })
  return decidedAgain(() => save(ctx, briefId, field, given, revision))
}

/** Back to not answered. */
export const clearField = (ctx: Ctx, briefId: string, key: string, revision: number) =>
  decidedAgain(() => save(ctx, briefId, fieldByKey(key), null, revision))

async function save(ctx: Ctx, briefId: string, { key }: Field, given: Given | null, revision: number | null) {
  const brief = await briefById(ctx, briefId)
  const answers = await answersOn(ctx, briefId)
  const missing = missingToMove('answer', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_answerable', { missing })

  const current = answers.find(({ record }) => record.field === key)
  // Sent twice, or two people of one mind: there is nothing to change, so there is nothing to refuse.
  if (sameGiven(current?.record ?? null, given)) return saved(ctx, brief, key, answers)
  if ((current?.record.revision ?? null) !== revision) throw conflict('changed_meanwhile', { current: current ? answerInTheWay(current) : null })

  const state = stateAfter('answer', brief.state)
  const reopened = state !== brief.state
  const moved = reopened ? { ...brief, state, revision: brief.revision + 1 } : brief
  await commit(ctx, {
    action: reopened ? 'brief.reopen' : 'brief.answer',
    write: [...(reopened ? [update(ctx, briefs, brief, { state, changedAt: ctx.now() })] : []), writeOf(ctx, brief, key, current, given)],
  })
  return saved(ctx, moved, key, await answersOn(ctx, briefId))
}

function writeOf(ctx: Ctx, brief: BriefRecord, field: string, current: AnswerRow | undefined, given: Given | null): Write {
  if (!given) return noAnswer(ctx, current!.record)
  const answer = { ...given, answeredAt: ctx.now() }
  if (current) return laterAnswer(ctx, current.record, answer)
  return firstAnswer(ctx, { id: ctx.newId('answer'), briefId: brief.id, clientId: brief.clientId, field, ...answer })
}

function saved(ctx: Ctx, brief: BriefRecord, key: string, answers: AnswerRow[]) {
  const answer = answers.find(({ record }) => record.field === key)
  return { answer: answer ? answerShown(answer) : null, brief: head(brief), ...standing(givenIn(answers), todayOf(ctx)) }
}
