import { approvals } from '../../../db/schema/agency/approvals'
import { commit, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { foundById } from './index'
import { ownActs, type ApprovalState } from './rules/states'
import { shown } from './shown'
import type { ApprovalRow } from './store'

/** Nobody need answer it any more. @throws 409 `approval_settled` */
export async function withdrawApproval(ctx: Ctx, id: string, { revision }: { revision: number }) {
  const found = await foundById(ctx, id)
  if (found.approval.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, found) })
  if (found.approval.state !== 'open') throw conflict('approval_settled', { missing: ['state'] })

  return commit(ctx, {
    action: 'approval.withdraw',
    write: withdrawn(ctx, found.approval),
    also: [endReminders(ctx, id)],
    answer: { id, revision: revision + 1, state: 'withdrawn' as const },
  })
}

/** The same for the caller's commit, by whoever asked; what they asked for themself also once it was granted. @throws 409 `approval_settled` */
export async function takenBack(ctx: Ctx, id: string) {
  const { approval } = await foundById(ctx, id)
  const standing: ApprovalState[] = ownActs.includes(approval.act) ? ['open', 'granted'] : ['open']
  if (!standing.includes(approval.state)) throw conflict('approval_settled', { missing: ['state'] })
  return { write: withdrawn(ctx, approval), also: [endReminders(ctx, id)] }
}

/** The write for a caller's commit. */
export const withdrawn = (ctx: Ctx, approval: ApprovalRow): Write =>
  ({ ...update(ctx, approvals, approval, { state: 'withdrawn', settledAt: ctx.now() }), action: 'approval.withdraw' })
