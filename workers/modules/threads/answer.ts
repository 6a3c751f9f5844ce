import { messages, threads } from '../../../db/schema/agency/threads'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, forbidden } from '../../kernel/refusal'
import { endReminders } from '../../kernel/reminders'
import { threadById } from './index'
import { namesOf } from './names'
import { questionAnswered } from './news'
import { missingToAnswer } from './rules/answering'
import type { Reply, Thread } from './shapes'

/**
 * @param mailHash of the mail it came by, if it came by one
 * @throws 403 `only_the_addressee_answers` for staff, who do not speak for a client
 * @throws 409 `question_answered` when somebody was faster
 */
export async function answerQuestion(ctx: Ctx, id: string, { text }: Reply, mailHash?: string): Promise<Thread> {
  const { record, thread } = await threadById(ctx, id)
  const missing = missingToAnswer(record, ctx.actor)
  if (missing.includes('addressee')) throw forbidden('only_the_addressee_answers')
  if (missing.includes('open')) throw conflict('question_answered', { missing })

  const { clientId, eventId } = record
  const message = { id: ctx.newId('message'), threadId: id, clientId, eventId, authorId: ctx.actor.id!, text, mailHash }
  const author = (await namesOf(ctx, [message.authorId])).get(message.authorId)!
  return commit(ctx, {
    action: 'question.answer',
    write: [update(ctx, threads, record, { state: 'answered' }), insert(ctx, messages, message)],
    tell: [questionAnswered(record)],
    also: [endReminders(ctx, id)],
    answer: {
      ...thread,
      state: 'answered',
      revision: thread.revision + 1,
      mayAnswer: false,
      messages: [...thread.messages, { id: message.id, text, author, at: ctx.now() }],
    },
  })
}
