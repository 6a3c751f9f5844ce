import type { Ctx } from '../../kernel/ctx'
import { declareFile, removeFile } from '../../kernel/files/index'
import { forbidden, notFound } from '../../kernel/refusal'
import { personById } from '../people/index'
import { findAssessment } from './store'

/** A photo or paper that shows a finding, brought in by whoever found it; its bytes follow by `/api/files/:id`. Read by them it tells of and those who look after them. @throws 404; 403 `not_theirs_to_change` */
export async function attachEvidence(ctx: Ctx, personId: string, id: string, { name, size }: { name: string; size: number }) {
  await ownFinding(ctx, personId, id)
  return declareFile(ctx, { subject: { kind: 'assessment', id }, personId, clientId: null, eventId: null, name, size })
}

/** @throws 404; 403 `not_theirs_to_change` */
export async function detachEvidence(ctx: Ctx, personId: string, id: string, fileId: string) {
  await ownFinding(ctx, personId, id)
  return removeFile(ctx, id, fileId)
}

async function ownFinding(ctx: Ctx, personId: string, id: string) {
  const [found] = await Promise.all([findAssessment(ctx, personId, id), personById(ctx, personId)])
  if (!found) throw notFound()
  if (found.assessedBy !== ctx.actor.id) throw forbidden('not_theirs_to_change')
}
