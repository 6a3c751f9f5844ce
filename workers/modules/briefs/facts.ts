import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { questionsOn } from '../threads/index'
import { givenIn } from './head'
import { answersOn, type AnswerRow, type BriefRecord } from './store'

export const todayOf = (ctx: Ctx) => dayIn(ctx.agency.zone, ctx.now())

/** What the rules ask of a brief, from rows that were read already. */
export const factsOf = (ctx: Ctx, brief: BriefRecord, answers: AnswerRow[], openQuestions: number) => ({
  state: brief.state,
  side: ctx.actor.kind,
  eventId: brief.eventId,
  answers: givenIn(answers),
  openQuestions,
  today: todayOf(ctx),
})

/** A brief's answers and questions, read for whoever wants to move it or look at it. */
export async function readOn(ctx: Ctx, brief: BriefRecord) {
  const [answers, questions] = await Promise.all([answersOn(ctx, brief.id), questionsOn(ctx, brief.id)])
  const open = questions.filter(({ state }) => state === 'open').length
  return { answers, questions, facts: factsOf(ctx, brief, answers, open) }
}
