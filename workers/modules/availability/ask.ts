import { availabilityAsks } from '../../../db/schema/agency/availability'
import { commit, insertMany } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { eventById } from '../events/index'
import { availabilityAsked } from './news'
import { wrongDays } from './rules/asks'
import type { NewQuestion } from './shapes'
import { suppliersToAsk } from './store'

/** Asks several suppliers at once whether they are free; each is told and answers for itself. @throws 404 for a supplier or event that the actor may not see; 422 for days that are over or an answer due before now */
export async function askAvailability(ctx: Ctx, { supplierIds, eventId, ...wish }: NewQuestion) {
  const ids = [...new Set(supplierIds)]
  const answerBy = new Date(wish.answerBy).toISOString()
  const wrong = { ...wrongDays(wish, dayIn(ctx.agency.zone, ctx.now())), ...(answerBy <= ctx.now() && { answerBy: 'in_the_past' }) }
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  const [event, found] = await Promise.all([eventId ? eventById(ctx, eventId) : null, suppliersToAsk(ctx, ids)])
  if (found.length < ids.length) throw notFound()
  const questionId = ctx.newId('ask')
  const unanswered = { answer: null, answerNote: null, answeredBy: null, answeredAt: null }
  const asks = ids.map((supplierId) => ({ id: ctx.newId('ask'), supplierId, questionId, eventId, clientId: event?.clientId ?? null, ...wish, answerBy, askedBy: ctx.actor.id!, ...unanswered }))
  return commit(ctx, { action: 'availability.ask', write: insertMany(ctx, availabilityAsks, asks), tell: asks.map((ask) => availabilityAsked(ask)), answer: { id: questionId, asked: asks.length } })
}
