import type { Ctx } from '../../kernel/ctx'
import { keptFile, type Received } from '../../kernel/files/index'
import { mayRole } from '../../kernel/permissions'
import { conflict, forbidden } from '../../kernel/refusal'
import { failedUnique } from '../../kernel/sqlite-errors'
import { answerQuestion } from './answer'
import { addComment } from './post'
import { findByMail, findReplyAddress, findTalk } from './talk-store'

/** Whose answer in which thread an address is for, by the hash of its token. */
export const replyPlace = (world: Pick<Ctx, 'db' | 'agencyId' | 'now'>, tokenHash: string) => findReplyAddress(world, tokenHash)

type Reply = { threadId: string; text: string; files: Received[]; mailHash: string }

/**
 * What somebody answered by mail, as if they had typed it: by their own permission and row scope, once for each mail.
 * @throws 404 for what they may no longer read, 403, 409, 413, 415 as the same act by hand
 */
export async function landReply(ctx: Ctx, reply: Reply) {
  if (await findByMail(ctx, reply.mailHash)) return { landed: 'before' as const }
  try {
    await land(ctx, reply)
    return { landed: 'now' as const }
  } catch (error) {
    if (failedUnique(error, 'messages')) return { landed: 'before' as const }
    throw error
  }
}

async function land(ctx: Ctx, { threadId, text, files, mailHash }: Reply) {
  const talk = await findTalk(ctx, threadId)
  if (!talk) {
    mustBeAllowed(ctx, 'question.answer')
    if (files.length > 0) throw conflict('answer_without_files')
    return answerQuestion(ctx, threadId, { text }, mailHash)
  }
  mustBeAllowed(ctx, 'comment.add')
  const messageId = ctx.newId('message')
  const { clientId, eventId, supplierId, visibility } = talk
  const along = await Promise.all(files.map((file) => keptFile(ctx, { subject: { kind: 'message', id: messageId }, clientId, eventId, supplierId, visibility }, file)))
  return addComment(ctx, threadId, { text, mentions: [] }, { id: messageId, along, mailHash })
}

function mustBeAllowed({ actor }: Ctx, action: Parameters<typeof mayRole>[1]) {
  if (actor.kind === 'system' || !mayRole(actor.role, action)) throw forbidden()
}
