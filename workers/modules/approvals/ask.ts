import { approvals } from '../../../db/schema/agency/approvals'
import { insert, type Subject, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { reaches } from '../../kernel/rules/roles'
import { endReminders } from '../../kernel/reminders'
import { failedUnique } from '../../kernel/sqlite-errors'
import type { Approver } from '../agencies/rules/figures'
import { peopleConcerned } from '../people/index'
import { approvalAsked } from './news'
import { askable } from './rules/decide'
import type { Act, Newest } from './rules/states'
import { unfilled, type Amount } from './rules/steps'
import { remindOf } from './remind'
import { findApproval } from './store'
import { withdrawn } from './withdraw'

type Asking = Amount & {
  act: Act
  subject: Pick<Subject, 'kind' | 'id'> & { clientId: string; eventId: string | null; title: string }
  /** Who must say yes, from `approvalsFor`. */
  steps: Approver[]
  version: number
  sha256: string
  figures: unknown
  note: string | null
  /** The newest that was asked for this subject. */
  before: Newest | null
}

/**
 * Asks everybody whose yes would count, for the caller's commit, which `askedAtOnce` watches. Nothing is written of the subject: whoever
 * may see its trail need not see this. What was asked of another text is withdrawn.
 * @throws 409 `approval_asked`, `approval_granted` for the same text; `nobody_to_approve` with the `roles` in which, or above which, somebody else is wanting
 */
export async function askApproval(ctx: Ctx, { subject, before, steps, ...asking }: Asking) {
  if (before && before.sha256 === asking.sha256 && (before.state === 'open' || before.state === 'granted')) throw conflict(before.state === 'open' ? 'approval_asked' : 'approval_granted', { approvalId: before.id })
  const staff = (await peopleConcerned(ctx, { clientId: null, supplierId: null })).filter(({ scope }) => reaches(scope, subject))
  const asked = askable(steps, ctx.actor.id!, staff)
  const roles = unfilled(steps, asked.map(({ id, role }) => ({ personId: id, roles: [role] })))
  if (roles.length > 0) throw conflict('nobody_to_approve', { roles })
  const { kind, id, ...of } = subject
  const approval = {
    id: ctx.newId('approval'), ...of, subjectKind: kind, subjectId: id, steps, ...asking,
    askedBy: ctx.actor.id!, state: 'open' as const, reason: null, settledAt: null,
  }
  const to = asked.map((person) => person.id)
  const other = before?.state === 'open' ? await findApproval(ctx, before.id) : undefined
  const write: Write[] = [...(other ? [withdrawn(ctx, other.approval)] : []), insert(ctx, approvals, approval)]
  return {
    approval, write,
    tell: [approvalAsked(approval, to)],
    also: [...(other ? [endReminders(ctx, other.approval.id)] : []), ...remindOf(ctx, approval, to)],
  }
}

/** Of two who ask at once the second is told that it is asked. */
export function askedAtOnce(error: unknown): never {
  throw failedUnique(error, 'approvals') ? conflict('approval_asked') : error
}
