import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { signoffWrite } from '../signoffs/index'
import { approves, missingToSign } from '../signoffs/rules/answers'
import { contentOf } from './content'
import { head } from './head'
import { agreed, changesRequired } from './news'
import { offTheTable } from './remember'
import { missingToMove, stateAfter } from './rules/states'
import type { Signing } from './shapes'
import type { BriefRecord, FoundVersion } from './store'

/** Who answers: a contact, or whoever a link was sent to, and then by whom. */
type By = { personId: string; sentTo: string | null; write?: Write[] }

/**
 * The client's yes or no to the version before them: signoff and brief stand or fall together.
 * @throws 409 `version_superseded` when there is a newer one, or the text they saw was another
 */
export async function answerVersion(ctx: Ctx, brief: BriefRecord, version: FoundVersion, { answer, comment, sha256, name }: Signing, { personId, sentTo, write = [] }: By) {
  const { number } = version.record
  if (number !== brief.version || sha256 !== version.record.sha256) throw conflict('version_superseded', { newest: brief.version })

  const move = approves(answer) ? 'agree' : 'require_changes'
  const missing = missingToMove(move, brief.state, sentTo ? 'client' : ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_agreeable', { missing })
  if (missingToSign(answer, comment).length > 0) throw invalid({ comment: 'required' })

  const { id, clientId, eventId } = brief
  const signoff = { id: ctx.newId('signoff'), version: number, sha256, answer, comment }
  const off = offTheTable(ctx, id)
  const moved = {
    ...off.patch,
    state: stateAfter(move, brief.state, brief.agreedVersion > 0), changedAt: ctx.now(),
    ...(approves(answer) && { agreedVersion: number, change: null }),
  }
  const said = { ...signoff, signer: sentTo ? name : null }
  return commit(ctx, {
    action: 'brief.agree',
    write: [
      update(ctx, briefs, brief, moved),
      signoffWrite(ctx, { ...signoff, personId, sentTo, signedAs: name, title: contentOf(version.record).title, subject: { kind: 'brief', id, clientId, eventId } }),
      ...write,
    ],
    tell: [approves(answer) ? agreed(brief, said) : changesRequired(brief, said, version.record.frozenBy)],
    also: off.also,
    answer: { ...signoff, at: ctx.now(), brief: head({ ...brief, ...moved, revision: brief.revision + 1 }) },
  })
}
