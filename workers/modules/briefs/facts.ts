import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { spaceTable } from '../agencies/index'
import { questionsOn } from '../threads/index'
import { givenIn } from './head'
import { formUnder } from './rules/form-setting'
import { answersOn, type AnswerRow, type BriefRecord } from './store'

/** What the rules ask of a brief, from rows that were read already. */
export const factsOf = (ctx: Ctx, brief: BriefRecord, answers: AnswerRow[], openQuestions = 0) => ({
  state: brief.state,
  side: ctx.actor.kind,
  eventId: brief.eventId,
  agreedBefore: brief.agreedVersion > 0,
  form: formUnder(brief.form),
  answers: givenIn(answers),
  space: spaceTable(ctx, brief.ownFigures),
  openQuestions,
  /** Found out where the whole text is at hand. */
  lacksApproval: false,
  today: dayIn(ctx.agency.zone, ctx.now()),
})

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
