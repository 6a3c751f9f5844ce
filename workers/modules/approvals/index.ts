import { approvals, decisions } from '../../../db/schema/agency/approvals'
import type { Subject, Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { joinEvent } from '../../kernel/join-event'
import { notFound } from '../../kernel/refusal'
import { shown } from './shown'
import { about, decisionsAbout, findApproval, withNames, type ApprovalRecord } from './store'

export { askApproval, askedAtOnce } from './ask'
export { approvalsFoundAs } from './found-as'
export { approvalKeepers, openApprovals } from './store'
export { takenBack } from './withdraw'
export { stepsFor } from './rules/steps'

/** @throws 404 when there is none, or none that the actor may see */
export async function foundById(ctx: Ctx, id: string) {
  const found = await findApproval(ctx, id)
  if (!found) throw notFound()
  return found
}

/** The same as its module's other readers know it. */
export const approvalById = async (ctx: Ctx, id: string) => (await foundById(ctx, id)).approval

/** What of the open ones waits for the actor's own yes, in their name or for somebody away; the oldest first, and how many there are. */
export async function toApprove(ctx: Ctx, open: ApprovalRecord[], limit: number) {
  const mine = (await withNames(ctx, open)).map((found) => shown(ctx, found)).filter(({ may }) => may.decide.allowed)
  return { rows: mine.slice(0, limit), total: mine.length }
}

/** What was asked of this subject goes along with it to its event: writes for the caller's commit. Its trail is not the subject's: that is open to the client. */
export async function joinEventApprovals(ctx: Ctx, subject: Subject): Promise<Write[]> {
  const along = { action: 'approval.join_event', subject: { ...subject, kind: 'approval' } }
  return (await Promise.all([joinEvent(ctx, approvals, about(subject.id), along), joinEvent(ctx, decisions, decisionsAbout(ctx, subject.id), along)])).flat()
}
