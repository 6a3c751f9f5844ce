import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { holdingFigures, spaceTable } from '../agencies/index'
import { questionsOn } from '../threads/index'
import { givenIn } from './head'
import { changesOnlyFrom, onlyChanges } from './rules/closing'
import { formUnder } from './rules/form-setting'
import { answersOn, type AnswerRow, type BriefRecord } from './store'

/** What the rules ask of a brief, from rows that were read already. */
export function factsOf(ctx: Ctx, brief: BriefRecord, rows: AnswerRow[], openQuestions = 0) {
  const [answers, today] = [givenIn(rows), dayIn(ctx.agency.zone, ctx.now())]
  const changesFrom = changesOnlyFrom(answers, holdingFigures(ctx, brief.ownFigures)('threshold', 'changes_only')!.amount)
  return {
    state: brief.state,
    side: ctx.actor.kind,
    eventId: brief.eventId,
    agreedBefore: brief.agreedVersion > 0,
    form: formUnder(brief.form),
    answers,
    space: spaceTable(ctx, brief.ownFigures),
    openQuestions,
    /** Found out where the whole text is at hand. */
    lacksApproval: false,
    today,
    changesFrom,
    onlyChanges: onlyChanges(changesFrom, today),
  }
}

/** A brief's answers and questions, read for whoever wants to move it or look at it. */
export async function readOn(ctx: Ctx, brief: BriefRecord) {
  const [answers, questions] = await Promise.all([answersOn(ctx, brief.id), questionsOn(ctx, brief.id)])
  const openQuestions = questions.filter(({ state }) => state === 'open').length
  return { answers, questions, facts: factsOf(ctx, brief, answers, openQuestions) }
}

/** The same for whoever asks nothing of the questions. */
export async function answersAndFacts(ctx: Ctx, brief: BriefRecord) {
  const answers = await answersOn(ctx, brief.id)
  return { answers, facts: factsOf(ctx, brief, answers) }
}
