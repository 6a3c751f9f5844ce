import type { Ctx } from '../../kernel/ctx'
import { declareFile } from '../../kernel/files/index'
import { conflict } from '../../kernel/refusal'
import { briefById } from './index'
import { missingToMove } from './rules/states'

/**
 * A file for a brief that is still open; its bytes follow by `/api/files/:id`. Whoever puts it there, the client's contacts
 * see it: what hangs on a brief is between agency and client, never internal.
 */
export async function attachFile(ctx: Ctx, id: string, { name, size }: { name: string; size: number }) {
  const { state, clientId, eventId } = await briefById(ctx, id)
  const missing = missingToMove('attach', state, ctx.actor.kind)
  if (missing.length > 0) throw conflict('brief_not_open', { missing })
  return declareFile(ctx, { subject: { kind: 'brief', id }, clientId, eventId, name, size })
}
