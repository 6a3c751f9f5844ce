import { promises } from '../../../db/schema/agency/promises'
import { commit, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { declareFile, filesOf } from '../../kernel/files/index'
import { conflict, invalid } from '../../kernel/refusal'
import { promiseById } from './index'
import { missingToReport } from './rules/states'
import type { Reporting } from './shapes'
import { shown } from './shown'

/** In hand, at risk or kept: a risk with its reason, what is kept with its evidence. @throws 409 `promise_not_reportable` with what is missing */
export async function reportPromise(ctx: Ctx, id: string, { revision, ...report }: Reporting) {
  const promise = await promiseById(ctx, id)
  const missing = missingToReport(promise.state, report)
  if (missing.length > 0) throw conflict('promise_not_reportable', { missing })
  if (promise.revision !== revision) throw conflict('changed_meanwhile', { current: shown(ctx, promise) })
  const { state, text, fileId } = report
  if (fileId && !(await filesOf(ctx, id)).some((file) => file.id === fileId && file.state === 'ready')) throw invalid({ fileId: 'not_chosen' })

  const kept = state === 'kept'
  const reported = {
    state, fileId, evidence: kept ? text : null, reason: kept ? null : text, settledAt: kept ? ctx.now() : null, dropAskedAt: null, dropAskedBy: null,
  }
  return commit(ctx, { action: 'promise.report', write: update(ctx, promises, promise, reported), answer: shown(ctx, { ...promise, ...reported, revision: revision + 1 }) })
}

/** A file as evidence; its bytes follow by `/api/files/:id`. The client's contacts see it. */
export async function attachEvidence(ctx: Ctx, id: string, { name, size }: { name: string; size: number }) {
  const { clientId, eventId } = await promiseById(ctx, id)
  return declareFile(ctx, { subject: { kind: 'promise', id }, clientId, eventId, name, size })
}
