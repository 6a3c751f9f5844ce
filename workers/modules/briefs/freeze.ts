import { briefVersions } from '../../../db/schema/agency/briefs'
import { commit, insert } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict } from '../../kernel/refusal'
import { agreementTerms } from '../agencies/index'
import { draftVersion, isApproved } from './draft-version'
import { head } from './head'
import { readyToAgree } from './news'
import { rememberAgreement } from './remember'
import { stateAfter } from './rules/states'
import type { Freezing } from './shapes'
import { updateWithAnswers } from './store'

/** Version n + 1: exactly this text is what the client agrees to or sends back; of a change, with what it comes to. */
export async function freezeBrief(ctx: Ctx, id: string, freezing: Freezing) {
  const { brief, answers, content, hash, steps } = await draftVersion(ctx, id, freezing)
  if (steps.length > 0 && !isApproved(brief, hash)) throw conflict('brief_not_freezable', { missing: ['approval'] })

  const terms = await agreementTerms(ctx)
  const number = brief.version + 1
  const frozen = { state: stateAfter('freeze', brief.state), version: number, agreeBy: terms.dueOn, changedAt: ctx.now() }
  const version = { id: ctx.newId('version'), briefId: id, clientId: brief.clientId, number, content, sha256: hash, frozenBy: ctx.actor.id! }
  return commit(ctx, {
    action: 'brief.freeze',
    // The brief first: of two who freeze at once, the second stops there and not at the version's number.
    write: [updateWithAnswers(ctx, brief, answers, frozen), insert(ctx, briefVersions, version)],
    tell: [readyToAgree(brief, number, terms.dueOn)],
    also: rememberAgreement(ctx, brief, { number, ...terms }),
    answer: { number, sha256: hash, frozenAt: ctx.now(), brief: head({ ...brief, ...frozen, revision: brief.revision + 1 }) },
  })
}
