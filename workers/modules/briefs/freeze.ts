import { briefVersions } from '../../../db/schema/agency/briefs'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { filesOf } from '../../kernel/files/index'
import { sha256 } from '../../kernel/hash'
import { conflict } from '../../kernel/refusal'
import { agreementTerms } from '../agencies/index'
import { questionsOn } from '../threads/index'
import { contentToFreeze } from './content'
import { readOn } from './facts'
import { head } from './head'
import { briefById } from './index'
import { figuresFrom } from './figures'
import { readyToAgree } from './news'
import { canonical } from './rules/canonical'
import { rememberAgreement } from './remember'
import { missingTo } from './rules/missing'
import { stateAfter } from './rules/states'
import type { Freezing } from './shapes'
import { updateWithAnswers } from './store'

/** Version n + 1: exactly this text is what the client agrees to or sends back; of a change, with what it comes to. */
export async function freezeBrief(ctx: Ctx, id: string, { revision, change }: Freezing) {
  const brief = await briefById(ctx, id)
  const [{ answers, facts }, files, questions] = await Promise.all([readOn(ctx, brief), filesOf(ctx, id), questionsOn(ctx, id)])
  const missing = missingTo('freeze', facts)
  if (missing.length > 0) throw conflict('brief_not_freezable', { missing })
  if (brief.revision !== revision) throw conflict('changed_meanwhile', { current: head(brief) })

  const [figures, terms] = await Promise.all([figuresFrom(ctx, brief, change), agreementTerms(ctx)])
  const content = canonical(contentToFreeze(brief, facts.answers, { files, questions, figures }))
  const hash = await sha256(content)
  const number = brief.version + 1
  const frozen = { state: stateAfter('freeze', brief.state), version: number, agreeBy: terms.dueOn, changedAt: ctx.now() }
  const version = { id: ctx.newId('version'), briefId: id, clientId: brief.clientId, number, content, sha256: hash, frozenBy: ctx.actor.id! }
  return commit(ctx, {
    action: 'brief.freeze',
    // The brief first: of two who freeze at once, the second stops there and not at the version's number.
    write: [updateWithAnswers(ctx, brief, answers, frozen), insert(ctx, briefVersions, version)],
    tell: [readyToAgree(brief, number, terms.dueOn)],
    also: rememberAgreement(ctx, brief, { number, ...terms }),
    answer: { number, sha256: hash, frozenAt: ctx.now(), brief: head({ ...brief, ...frozen, revision: revision + 1 }) },
  })
}
