import type { Ctx } from '../../kernel/ctx'
import { forbidden, invalid, notFound } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { isStaffRole } from '../../kernel/rules/roles'
import { personById } from './index'
import { whyNotActing } from './rules/acting'
import { flawsOfLeave } from './rules/leave'
import { manages } from './rules/managing'
import type { NewLeave } from './shapes'
import { findLeave, leavesTouching, peopleWith, type PersonRow } from './store'

/** Leave is of staff; one's own, or of whom one manages. */
export async function theirs(ctx: Ctx, id: string) {
  const person = await personById(ctx, id)
  if (person.id !== ctx.actor.id && !manages(ctx.actor, person)) throw forbidden('not_theirs_to_change')
  return person
}

export async function leaveOf(ctx: Ctx, { id }: PersonRow, leaveId: string) {
  const leave = await findLeave(ctx, id, leaveId)
  if (!leave) throw notFound()
  return leave
}

/** @throws 422 with what does not hold, beside the field */
export async function demandHolds(ctx: Ctx, person: PersonRow, leave: NewLeave & { id: string; personId: string }) {
  if (!isStaffRole(person.role) || person.state !== 'active') throw invalid({ fromOn: 'not_for_this_role' })
  const [[deputy], touching] = await Promise.all([peopleWith(ctx, [leave.deputyId]), leavesTouching(ctx, leave)])
  const lacking = deputy ? whyNotActing(deputy) : 'not_staff'
  const flaws = { ...flawsOfLeave(leave, touching, dayIn(ctx.agency.zone, ctx.now())), ...(lacking && { deputyId: lacking }) }
  if (Object.keys(flaws).length > 0) throw invalid(flaws)
}
