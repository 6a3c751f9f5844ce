import { messages, messageTexts } from '../../../db/schema/agency/threads'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { filesHanging, letGo } from '../../kernel/files/index'
import { conflict, forbidden } from '../../kernel/refusal'
import { commentAdded } from './news'
import { missingToEdit } from './rules/editing'
import type { CommentChange } from './talk-shapes'
import type { MessageRecord } from './talk-store'
import { checkMentions, commentById, readersOf } from './talking'

/**
 * Says it otherwise; what it said before stays readable. Whoever is newly mentioned is told.
 * @throws 403 `not_the_author`, 409 `comment_withdrawn`, 409 `changed_meanwhile` with `details.current`
 */
export async function editComment(ctx: Ctx, threadId: string, id: string, { revision, text, mentions }: CommentChange) {
  const { talk, message } = await commentById(ctx, threadId, id)
  mustBeMine(ctx, message, revision)
  const readers = await readersOf(ctx, talk)
  await checkMentions(ctx, talk, mentions.filter((one) => !message.mentions.includes(one)), readers)

  const said = { id: ctx.newId('wording'), messageId: id, text: message.text, createdAt: message.editedAt ?? message.createdAt }
  const fresh = mentions.filter((one) => !message.mentions.includes(one) && one !== ctx.actor.id)
  const answer = { id, revision: revision + 1 }
  return commit(ctx, {
    action: 'comment.edit',
    write: [update(ctx, messages, message, { text, mentions, editedAt: ctx.now() }), insert(ctx, messageTexts, said)],
    tell: commentAdded(talk, { ...message, text }, { mentioned: fresh, added: [] }),
    answer,
  })
}

/** Takes it back, its files with it; that it was there, whose and until when, stays. Whoever has its mail keeps that. */
export async function withdrawComment(ctx: Ctx, threadId: string, id: string, { revision }: { revision: number }) {
  const { message } = await commentById(ctx, threadId, id)
  mustBeMine(ctx, message, revision)
  const hanging = await filesHanging(ctx, [id])
  return commit(ctx, {
    action: 'comment.withdraw',
    write: [update(ctx, messages, message, { withdrawnAt: ctx.now() }), ...hanging.map((file) => letGo(ctx, file))],
    answer: { id, revision: revision + 1 },
  })
}

/** What only its author does with a message that stands, as they read it. */
export function mustBeMine(ctx: Ctx, message: MessageRecord, revision = message.revision) {
  const missing = missingToEdit(message, ctx.actor)
  if (missing.includes('author')) throw forbidden('not_the_author')
  if (missing.includes('standing')) throw conflict('comment_withdrawn')
  if (revision !== message.revision) throw conflict('changed_meanwhile', { current: { id: message.id, revision: message.revision, text: message.text } })
}
