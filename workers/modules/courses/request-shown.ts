import type { Ctx } from '../../kernel/ctx'
import { mayActor } from '../../kernel/permissions'
import { dayIn } from '../../kernel/rules/days'
import { requestStateOf } from './rules/request'
import type { TrainingRequest } from './request-shapes'
import type { FoundRequest } from './request-store'

/** Whether the actor looks after money that is paid back. */
export const pays = ({ actor }: Ctx) => mayActor(actor, 'training_request.pay')

/** A request as its reader may know it, and what comes next. */
export function shownRequest(ctx: Ctx, { request, person, approval }: FoundRequest): TrainingRequest {
  const { id, revision, createdAt, title, provider, kind, startsOn, endsOn, minutes, cost, currency, why, approvalId, claimed, claimNote } = request
  const state = requestStateOf({ ...request, approval: approval.state })
  const own = request.personId === ctx.actor.id
  return {
    id, revision, createdAt, person, title, provider, kind, startsOn, endsOn, minutes, cost, currency, why, state, approvalId, reason: approval.reason, claimed, claimNote,
    may: { withdraw: own && (state === 'asked' || state === 'granted'), attend: own && state === 'granted' && dayIn(ctx.agency.zone, ctx.now()) >= startsOn, claim: own && state === 'attended' && cost > 0, pay: !own && state === 'claimed' && pays(ctx) },
  }
}
