import type { Ctx } from '../../kernel/ctx'
import { declareFile } from '../../kernel/files/index'
import { clientById } from './index'

/** A paper of the agency's on a client, such as the signed NDA: staff alone see it. Its bytes follow by `/api/files/:id`. */
export async function attachPaper(ctx: Ctx, id: string, { name, size }: { name: string; size: number }) {
  await clientById(ctx, id)
  return declareFile(ctx, { subject: { kind: 'client', id }, clientId: id, eventId: null, visibility: 'internal', name, size })
}
