import { suppliers } from '../../../db/schema/agency/suppliers'
import { update, written, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Listener } from '../../kernel/outbox/listener'
import { dayIn } from '../../kernel/rules/days'
import { failedCheck } from '../../kernel/sqlite-errors'
import { evaluationsSince, scoredSupplier, type EvaluationRecord } from './evaluation-store'
import { evaluationAged } from './news'
import { jobsOf, rollingScore, since } from './rules/score'
import { today } from './standings'

/** The supplier's score as it is kept for lists, once this evaluation stands among the others. */
export async function scoreAfter(ctx: Ctx, evaluation: EvaluationRecord): Promise<Write> {
  const day = today(ctx)
  const [[supplier], others] = await Promise.all([scoredSupplier(ctx, evaluation.supplierId), evaluationsSince(ctx, evaluation.supplierId, since(day))])
  return update(ctx, suppliers, supplier!, kept([...others.filter(({ id }) => id !== evaluation.id), evaluation], day))
}

const kept = (evaluations: EvaluationRecord[], day: string) => {
  const { score, n } = rollingScore(jobsOf(evaluations), day)
  return { score, scored: n }
}

/** Decay moves all jobs alike and so never the score; a job that lies two years back does, and the clock tells of it. */
export const keepScores: Listener = {
  name: 'scores',
  hears: (kind) => kind === evaluationAged({ supplierId: '' }).kind,
  async effects(world, { id: requestId, subject }) {
    const day = dayIn(world.agency.zone, world.now())
    const [[supplier], evaluations] = await Promise.all([scoredSupplier(world, subject.id), evaluationsSince(world, subject.id, since(day))])
    if (!supplier) return { writes: [], mails: [] }
    const { agencyId, db, now, newId } = world
    const writer = { agencyId, db, now, newId, requestId, actor: { kind: 'system' as const, id: null, name: 'scores' } }
    return { writes: written(writer, 'supplier.score', [update(writer, suppliers, supplier, kept(evaluations, day))]), mails: [] }
  },
  overtaken: (error) => failedCheck(error) === 'audit_rows_changed',
}
