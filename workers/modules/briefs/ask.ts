import { briefs } from '../../../db/schema/agency/briefs'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { contactOf } from '../clients/index'
import { question } from '../threads/index'
import { decidedAgain } from '../../kernel/again'
import { briefById } from './index'
import { fieldOf } from './rules/form'
import { formUnder } from './rules/form-setting'
import { missingToMove, stateAfter } from './rules/states'
import type { Asking } from './shapes'

/**
 * A question on one field to a contact of the client; the brief is clarifying from then on.
 * The brief is written even when it was clarifying already, so that no version is frozen past a question just asked.
 */
export const askQuestion = (ctx: Ctx, id: string, asking: Asking) => decidedAgain(async () => {
  const brief = await briefById(ctx, id)
  const missing = missingToMove('ask', brief.state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_askable', { missing })
  if (!fieldOf(asking.field, formUnder(brief.form))) throw invalid({ field: 'not_a_field' })
  if (!(await contactOf(ctx, brief.clientId, asking.addresseeId))) throw invalid({ addresseeId: 'not_a_contact' })

  const { title, clientId, eventId } = brief
  const { thread, writes, news, also } = await question(ctx, { subject: { kind: 'brief', id, title, clientId, eventId }, ...asking })
  return commit(ctx, {
    action: 'question.ask',
    write: [update(ctx, briefs, brief, { state: stateAfter('ask', brief.state, brief.agreedVersion > 0), changedAt: ctx.now() }), ...writes],
    tell: [news],
    also,
    answer: thread,
  })
})
