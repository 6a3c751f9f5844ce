import { evaluations, restrictions } from '../../../db/schema/agency/suppliers'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, notFound } from '../../kernel/refusal'
import { evaluationById } from './evaluate'
import type { Reply } from './evaluation-shapes'
import { evaluationAnswered, restrictionAnswered } from './news'
import { standingsOf } from './standings'

/** What a supplier says to how a job was judged, once. @throws 409 `replied_already` */
export async function replyToEvaluation(ctx: Ctx, id: string, { revision, reply }: Reply) {
  const evaluation = await evaluationById(ctx, id)
  demandUnanswered(evaluation, revision)
  return commit(ctx, {
    action: 'evaluation.reply', write: update(ctx, evaluations, evaluation, said(ctx, reply)), tell: [evaluationAnswered(evaluation, reply)], answer: { id, revision: revision + 1 },
  })
}

/** What a supplier says to being restricted, once; a blacklisting is theirs to know of when the second person has said so. @throws 409 `replied_already` */
export async function replyToRestriction(ctx: Ctx, id: string, limitId: string, { revision, reply }: Reply) {
  const { supplier, limits } = await standingsOf(ctx, id)
  const limit = limits.find((one) => one.id === limitId && (one.kind !== 'blacklisted' || one.confirmedAt))
  if (!limit) throw notFound()
  demandUnanswered(limit, revision)
  return commit(ctx, {
    action: 'supplier.reply', write: update(ctx, restrictions, limit, said(ctx, reply)), tell: [restrictionAnswered(supplier, limit, reply)], answer: { id: limitId, revision: revision + 1 },
  })
}

const said = (ctx: Ctx, reply: string) => ({ reply, answeredBy: ctx.actor.id, answeredAt: ctx.now() })

function demandUnanswered(one: { id: string; revision: number; answeredAt: string | null }, revision: number) {
  if (one.answeredAt) throw conflict('replied_already')
  if (one.revision !== revision) throw conflict('changed_meanwhile', { current: { id: one.id, revision: one.revision } })
}
