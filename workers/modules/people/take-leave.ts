import { leaves } from '../../../db/schema/agency/people'
import { commit, insert, remove, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { demandHolds, leaveOf, theirs } from './may-leave'
import type { LeaveChange, NewLeave } from './shapes'

/** @throws 403 `not_theirs_to_change`; 422 with what does not hold, for a deputy too */
export async function takeLeave(ctx: Ctx, personId: string, wish: NewLeave) {
  const person = await theirs(ctx, personId)
  const leave = { id: ctx.newId('leave'), personId, ...wish }
  await demandHolds(ctx, person, leave)
  return commit(ctx, { action: 'person.give_leave', write: insert(ctx, leaves, leave), answer: { ...leave, revision: 1 } })
}

/** @throws 403 `not_theirs_to_change`; 404; 409 `changed_meanwhile`; 422 with what does not hold */
export async function changeLeave(ctx: Ctx, id: string, leaveId: string, { revision, ...change }: LeaveChange) {
  const person = await theirs(ctx, id)
  const { agencyId: _, createdAt, ...leave } = await leaveOf(ctx, person, leaveId)
  if (leave.revision !== revision) throw conflict('changed_meanwhile', { current: leave })
  const changed = { ...leave, ...change, revision: revision + 1 }
  await demandHolds(ctx, person, changed)
  return commit(ctx, { action: 'person.give_leave', write: update(ctx, leaves, { ...leave, agencyId: ctx.agencyId, createdAt }, change), answer: changed })
}

/** @throws 403 `not_theirs_to_change`; 404 */
export async function cancelLeave(ctx: Ctx, id: string, leaveId: string) {
  const leave = await leaveOf(ctx, await theirs(ctx, id), leaveId)
  return commit(ctx, { action: 'person.cancel_leave', write: remove(ctx, leaves, leave), answer: { id: leaveId } })
}
