import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { formUnder } from './rules/form-setting'
import { fieldOf } from './rules/form'
import { head } from './head'
import { briefById } from './index'
import { changeRequested } from './news'
import type { ChangeRequest } from './rules/change'
import { missingToMove, stateAfter } from './rules/states'
import type { ChangeAsking } from './shapes'

/**
 * Either side asks for a change of what was agreed; the agreed version holds until another is. Answers may be written from then on,
 * and what the change comes to is said when the next version is frozen.
 */
export async function requestChange(ctx: Ctx, id: string, { revision, reason, fields }: ChangeAsking) {
  const brief = await briefById(ctx, id)
  const missing = missingToMove('request_change', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_changeable', { missing })
  if (brief.revision !== revision) throw conflict('changed_meanwhile', { current: head(brief) })
  if (!fields.every((key) => fieldOf(key, formUnder(brief.form)))) throw invalid({ fields: 'not_a_field' })

  const change: ChangeRequest = { side: ctx.actor.kind === 'client' ? 'client' : 'staff', by: ctx.actor.id!, at: ctx.now(), reason, fields }
  const moved = { state: stateAfter('request_change', brief.state), change, changedAt: ctx.now() }
  return commit(ctx, {
    action: 'brief.request_change',
    write: update(ctx, briefs, brief, moved),
    tell: [changeRequested(brief, change)],
    answer: head({ ...brief, ...moved, revision: revision + 1 }),
  })
}
