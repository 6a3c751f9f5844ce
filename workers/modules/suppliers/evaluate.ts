import { evaluations } from '../../../db/schema/agency/suppliers'
import { decidedAgain } from '../../kernel/again'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden, notFound } from '../../kernel/refusal'
import { mayActor } from '../../kernel/permissions'
import { remind } from '../../kernel/reminders'
import { failedUnique } from '../../kernel/sqlite-errors'
import type { EvaluationChange, NewEvaluation } from './evaluation-shapes'
import { findEvaluation, type EvaluationRecord } from './evaluation-store'
import { evaluationAged, evaluationGiven } from './news'
import { agesOut } from './rules/score'
import { scoreAfter } from './scored'
import { today } from './standings'
import { weightsOf } from './weights'

/** The job that is judged, by whoever keeps it. `price`: in minor units of `currency`. */
export type Job = { id: string; supplierId: string; eventId: string; clientId: string; category: string; title: string; eventName: string; endsOn: string; price: number | null; currency: string }

/**
 * Judges a job for one side, once for each person; the supplier's score follows in the same commit, and once more when the job lies
 * two years back. @throws 409 `evaluated_already`
 */
export const giveEvaluation = (ctx: Ctx, job: Job, wish: NewEvaluation) => decidedAgain(async () => {
  const { weights } = await weightsOf(ctx)
  const evaluation: EvaluationRecord = {
    agencyId: ctx.agencyId, id: ctx.newId('evaluation'), revision: 1, createdAt: ctx.now(), ...wish, weights, supplierId: job.supplierId, bookingId: job.id, eventId: job.eventId, clientId: job.clientId,
    category: job.category, title: job.title, eventName: job.eventName, writtenBy: ctx.actor.id!, day: job.endsOn < today(ctx) ? job.endsOn : today(ctx),
    spend: job.currency === ctx.agency.currency ? (job.price ?? 0) : 0, reply: null, answeredBy: null, answeredAt: null,
  }
  try {
    return await commit(ctx, {
      action: 'evaluation.give', write: [insert(ctx, evaluations, evaluation), await scoreAfter(ctx, evaluation)], tell: [evaluationGiven(evaluation)],
      also: remind(ctx, { thingId: evaluation.id, news: evaluationAged(evaluation), due: { on: agesOut(evaluation.day) }, offsets: [0], zone: ctx.agency.zone }),
      answer: { id: evaluation.id, revision: 1 },
    })
  } catch (error) {
    throw failedUnique(error, 'evaluations') ? conflict('evaluated_already') : error
  }
})

/**
 * By whoever gave it, or who may restrict suppliers, until the supplier has replied; it keeps the weights it was given with.
 * @throws 409 `evaluation_answered`, `changed_meanwhile`; 403 `not_yours`
 */
export const changeEvaluation = (ctx: Ctx, id: string, { revision, ...change }: EvaluationChange) => decidedAgain(async () => {
  const evaluation = await evaluationById(ctx, id)
  if (evaluation.revision !== revision) throw conflict('changed_meanwhile', { current: { id, revision: evaluation.revision } })
  if (evaluation.writtenBy !== ctx.actor.id && !mayActor(ctx.actor, 'supplier.restrict')) throw forbidden('not_yours')
  if (evaluation.answeredAt) throw conflict('evaluation_answered')
  return commit(ctx, { action: 'evaluation.change', write: [update(ctx, evaluations, evaluation, change), await scoreAfter(ctx, { ...evaluation, ...change })], answer: { id, revision: revision + 1 } })
})

/** @throws 404 when there is none, or none that the actor may see */
export async function evaluationById(ctx: Ctx, id: string) {
  const evaluation = await findEvaluation(ctx, id)
  if (!evaluation) throw notFound()
  return evaluation
}
