import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { signoffWrite } from '../signoffs/index'
import { approves, missingToSign } from '../signoffs/rules/answers'
import { contentOf } from './content'
import { head } from './head'
import { briefById } from './index'
import { agreed, changesRequired } from './news'
import { offTheTable } from './remember'
import { missingToMove, stateAfter } from './rules/states'
import type { Signing } from './shapes'
import { findVersion } from './store'

/**
 * The client's yes or no to the version before them: signoff and brief stand or fall together.
 * @throws 409 `version_superseded` when there is a newer one, or the text they saw was another
 */
export async function signOff(ctx: Ctx, id: string, asked: string, { answer, comment, sha256, name }: Signing) {
  const brief = await briefById(ctx, id)
  const number = Number(asked)
  const version = Number.isSafeInteger(number) ? await findVersion(ctx, id, number) : undefined
  if (!version) throw notFound()
  if (number !== brief.version || sha256 !== version.record.sha256) throw conflict('version_superseded', { newest: brief.version })

  const move = approves(answer) ? 'agree' : 'require_changes'
  const missing = missingToMove(move, brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_agreeable', { missing })
  if (missingToSign(answer, comment).length > 0) throw invalid({ comment: 'required' })

  const { clientId, eventId } = brief
  const signoff = { id: ctx.newId('signoff'), version: number, sha256, answer, comment }
  const off = offTheTable(ctx, id)
  const moved = {
    ...off.patch,
    state: stateAfter(move, brief.state, brief.agreedVersion > 0), changedAt: ctx.now(),
    ...(approves(answer) && { agreedVersion: number, change: null }),
  }
  return commit(ctx, {
    action: 'brief.agree',
    write: [update(ctx, briefs, brief, moved), signoffWrite(ctx, { ...signoff, signedAs: name, title: contentOf(version.record).title, subject: { kind: 'brief', id, clientId, eventId } })],
    tell: [approves(answer) ? agreed(brief, signoff) : changesRequired(brief, signoff, version.record.frozenBy)],
    also: off.also,
    answer: { ...signoff, at: ctx.now(), brief: head({ ...brief, ...moved, revision: brief.revision + 1 }) },
  })
}
