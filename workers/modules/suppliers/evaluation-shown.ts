import type { Ctx } from '../../kernel/ctx'
import type { Evaluation } from './evaluation-shapes'
import { evaluationsOn, type EvaluationRecord } from './evaluation-store'
import { markOf } from './rules/score'

/** As its reader may know it: who judged, and what they noted for themselves, is the agency's own. */
export function shownEvaluation(ctx: Ctx, { agencyId: _, clientId: __, eventId: ___, spend: ____, answeredBy: _____, note, writtenBy, ...open }: EvaluationRecord): Evaluation {
  return { ...open, score: markOf(open.marks, open.weights), ...(ctx.actor.kind === 'staff' && { note, writtenBy }) }
}

export const listEvaluations = async (ctx: Ctx, { bookingId }: { bookingId: string }) => ({ rows: (await evaluationsOn(ctx, [bookingId])).map((one) => shownEvaluation(ctx, one)) })
