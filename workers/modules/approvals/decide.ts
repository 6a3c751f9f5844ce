import { approvals, decisions } from '../../../db/schema/agency/approvals'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { reaches } from '../../kernel/rules/roles'
import { endReminders } from '../../kernel/reminders'
import { peopleConcerned } from '../people/index'
import { foundById } from './index'
import { approvalGranted, approvalRefused } from './news'
import { remindOf } from './remind'
import { askable, inPlaceOf, missingToDecide, stateAfter } from './rules/decide'
import type { Deciding } from './shapes'
import { askedOf, deciderIn, shown } from './shown'
import type { Found } from './store'

/**
 * One person's yes or no. The approval is written too, so that of two who decide at once the second is shown what the first has said.
 * @throws 409 `approval_not_yours` with what is missing
 */
export async function decide(ctx: Ctx, id: string, { revision, yes, reason }: Deciding) {
  const found = await foundById(ctx, id)
  const decider = deciderIn(ctx, found)
  if (!decider) throw forbidden('not_for_tokens')
  const { approval } = found
  if (approval.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, found) })
  const asked = askedOf(found)
  const missing = missingToDecide(asked, decider)
  if (missing.length > 0) throw conflict('approval_not_yours', { missing })

  const roles = decider.roles.map(({ role }) => role)
  const state = stateAfter(approval.steps, [...asked.decisions, { personId: decider.id, yes, roles }])
  const settled = state === 'open' ? { state } : { state, reason: yes ? null : reason, settledAt: ctx.now() }
  const { clientId, eventId } = approval
  const decision = { id: ctx.newId('decision'), approvalId: id, clientId, eventId, personId: decider.id, forId: inPlaceOf(approval.steps, decider), roles, yes, reason }
  return commit(ctx, {
    action: 'approval.decide',
    write: [update(ctx, approvals, approval, settled), insert(ctx, decisions, decision)],
    tell: state === 'granted' ? [approvalGranted(approval)] : state === 'refused' ? [approvalRefused(approval, reason)] : [],
    also: state === 'open' ? remindOf(ctx, approval, await stillToAsk(ctx, found, decider.id), dayIn(ctx.agency.zone, approval.createdAt)) : [endReminders(ctx, id)],
    answer: { id, revision: revision + 1, state },
  })
}

async function stillToAsk(ctx: Ctx, { approval, decided }: Found, me: string) {
  const staff = (await peopleConcerned(ctx, { clientId: null, supplierId: null })).filter(({ scope }) => reaches(scope, approval))
  const done = [me, ...decided.map(({ person }) => person.id)]
  return askable(approval.steps, approval.askedBy, staff).flatMap(({ id }) => (done.includes(id) ? [] : [id]))
}
