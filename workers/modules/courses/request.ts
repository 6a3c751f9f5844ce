import { trainingRequests } from '../../../db/schema/agency/courses'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { sha256 } from '../../kernel/hash'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { thresholdFor } from '../agencies/index'
import { askApproval, stepsFor } from '../approvals/index'
import { pays, shownRequest } from './request-shown'
import { wrongRequest } from './rules/request'
import { findRequest, requestPage } from './request-store'
import type { NewTrainingRequest, TrainingRequestQuery } from './request-shapes'

/** As its reader saw it. @throws 404; 409 `changed_meanwhile` */
export async function requestAsRead(ctx: Ctx, id: string, revision: number) {
  const found = await findRequest(ctx, id, pays(ctx))
  if (!found) throw notFound()
  if (found.request.revision !== revision) throw conflict('changed_meanwhile', { current: shownRequest(ctx, found) })
  return found
}

/** One request as its reader may know it. @throws 404 for who neither asked, nor looks after who did, nor pays */
export async function readRequest(ctx: Ctx, id: string) {
  const found = await findRequest(ctx, id, pays(ctx))
  if (!found) throw notFound()
  return shownRequest(ctx, found)
}

/** A page of requests: one's own, or with `whose=all` those one looks after or pays. */
export async function listRequests(ctx: Ctx, query: TrainingRequestQuery) {
  const { rows, ...page } = await requestPage(ctx, query, pays(ctx))
  return { ...page, rows: rows.map((found) => shownRequest(ctx, found)) }
}

/**
 * Asks for training outside the agency: whoever must say yes to such an amount is asked, a manager at least, bound to exactly what is asked for.
 * @throws 422 where it has begun, ends before it begins or is longer than its days; 409 `nobody_to_approve`
 */
export async function askForTraining(ctx: Ctx, wish: NewTrainingRequest) {
  const wrong = wrongRequest(wish, dayIn(ctx.agency.zone, ctx.now()))
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  const id = ctx.newId('training_request')
  const { title, cost: amount } = wish
  const currency = ctx.agency.currency
  const limits = (await Promise.all((['approval', 'second_approval'] as const).map((code) => thresholdFor(ctx, code)))).flatMap((one) => one ?? [])
  const steps = stepsFor({ amount, currency }, limits)
  const asked = await askApproval(ctx, {
    act: 'training.attend', subject: { kind: 'training_request', id, title, clientId: '', eventId: null }, amount, currency, steps: steps.length > 0 ? steps : ['manager'],
    version: 1, sha256: await sha256(JSON.stringify(Object.entries(wish).sort(([a], [b]) => (a < b ? -1 : 1)))), figures: null, note: `${wish.provider}, ${wish.startsOn}\n${wish.why}`, before: null,
  })
  const request = { id, personId: ctx.actor.id!, ...wish, currency, approvalId: asked.approval.id, attendedAt: null, claimed: null, claimNote: null, claimedAt: null, paidAt: null, paidBy: null }
  return commit(ctx, { action: 'training_request.ask', write: [...asked.write, insert(ctx, trainingRequests, request)], tell: asked.tell, also: asked.also, answer: { id, revision: 1, state: 'asked' as const } })
}
