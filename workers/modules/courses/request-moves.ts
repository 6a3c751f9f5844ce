import { trainingRequests } from '../../../db/schema/agency/courses'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden, invalid, notFound } from '../../kernel/refusal'
import type { AsRead } from '../../kernel/shapes'
import { takenBack } from '../approvals/index'
import { logFor } from '../training/index'
import { requestAsRead } from './request'
import { pays, shownRequest } from './request-shown'
import { longerThanItsDays } from '../training/rules/entry'
import { claimable, type RequestState } from './rules/request'
import type { AttendingRequest, ClaimingRequest } from './request-shapes'

type Step = keyof ReturnType<typeof shownRequest>['may']

/** @throws 404 for somebody else's; 409 `request_elsewhere` where it has not come so far, or further */
async function demand(ctx: Ctx, id: string, revision: number, step: Step) {
  const found = await requestAsRead(ctx, id, revision)
  if (step !== 'pay' && found.request.personId !== ctx.actor.id) throw notFound()
  const { may, state } = shownRequest(ctx, found)
  if (!may[step]) throw conflict('request_elsewhere', { missing: [state] })
  return found
}

const moved = (id: string, revision: number, state: RequestState) => ({ id, revision: revision + 1, state })

/** Does not want it any more, or cannot go after all. @throws 404; 409 once they were there */
export async function withdrawRequest(ctx: Ctx, id: string, { revision }: AsRead) {
  const { request } = await demand(ctx, id, revision, 'withdraw')
  const { write, also } = await takenBack(ctx, request.approvalId)
  return commit(ctx, { action: 'training_request.withdraw', write: [update(ctx, trainingRequests, request, { attendedAt: null }), write], also, answer: moved(id, revision, 'withdrawn') })
}

/** Was there: it stands in the log, to be verified by what shows it. @throws 404; 409 before it begins; 422 `longer_than_its_days` */
export async function attendRequest(ctx: Ctx, id: string, { revision, minutes }: AttendingRequest) {
  const { request } = await demand(ctx, id, revision, 'attend')
  const { title, kind, provider, startsOn, endsOn } = request
  if (longerThanItsDays({ startsOn, endsOn, minutes: minutes ?? request.minutes })) throw invalid({ minutes: 'longer_than_its_days' })
  const logged = logFor(ctx, [request.personId], { tag: id, title, kind, provider, startsOn, endsOn, minutes: minutes ?? request.minutes, industry: true, split: [], seenBy: null })
  return commit(ctx, { action: 'training_request.attend', write: [update(ctx, trainingRequests, request, { attendedAt: ctx.now(), ...(minutes && { minutes }) }), ...logged], answer: moved(id, revision, 'attended') })
}

/** Says what it came to, no more than was approved. @throws 404; 409; 422 `above_what_was_approved` */
export async function claimRequest(ctx: Ctx, id: string, { revision, amount, note }: ClaimingRequest) {
  const { request } = await demand(ctx, id, revision, 'claim')
  if (!claimable(amount, request)) throw invalid({ amount: 'above_what_was_approved' })
  return commit(ctx, { action: 'training_request.claim', write: update(ctx, trainingRequests, request, { claimed: amount, claimNote: note, claimedAt: ctx.now() }), answer: moved(id, revision, 'claimed') })
}

/** Paid back, by those who look after money, never by who claims it. @throws 404; 403; 409 */
export async function payRequest(ctx: Ctx, id: string, { revision }: AsRead) {
  if (!pays(ctx)) throw forbidden()
  const { request } = await demand(ctx, id, revision, 'pay')
  return commit(ctx, { action: 'training_request.pay', write: update(ctx, trainingRequests, request, { paidAt: ctx.now(), paidBy: ctx.actor.id }), answer: moved(id, revision, 'paid') })
}
