import type { Ctx } from '../../kernel/ctx'
import { declareFile } from '../../kernel/files/index'
import { mustBeMine } from './revise'
import { commentById } from './talking'

/** A file for one's own message, seen by whoever may read that; its bytes follow by `/api/files/:id`. */
export async function attachToComment(ctx: Ctx, threadId: string, id: string, { name, size }: { name: string; size: number }) {
  const { talk, message } = await commentById(ctx, threadId, id)
  mustBeMine(ctx, message)
  const { clientId, eventId, supplierId, visibility } = talk
  return declareFile(ctx, { subject: { kind: 'message', id }, clientId, eventId, supplierId, visibility, name, size })
}
