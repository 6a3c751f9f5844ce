import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { askApproval, askedAtOnce } from '../approvals/index'
import { draftVersion } from './draft-version'
import type { ApprovalAsking } from './shapes'

/**
 * Asks the agency's own yes to the next version as it stands: whatever is answered after that asks anew.
 * @throws 409 `approval_not_needed` below the agency's amounts
 */
export async function askBriefApproval(ctx: Ctx, id: string, { note, ...freezing }: ApprovalAsking) {
  const { brief, figures, hash, amount, steps } = await draftVersion(ctx, id, freezing)
  if (!amount || steps.length === 0) throw conflict('approval_not_needed')

  const { title, clientId, eventId } = brief
  const asked = await askApproval(ctx, {
    act: 'brief.freeze', subject: { kind: 'brief', id, title, clientId, eventId }, ...amount, steps, version: brief.version + 1, sha256: hash, figures, note, before: brief.approval,
  })
  return commit(ctx, {
    action: 'approval.ask',
    write: asked.write,
    tell: asked.tell,
    also: asked.also,
    answer: { id: asked.approval.id, revision: 1, state: asked.approval.state },
  }).catch(askedAtOnce)
}
