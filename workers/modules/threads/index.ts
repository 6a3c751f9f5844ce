import { messages, threads } from '../../../db/schema/agency/threads'
import { insert, update, type News, type Subject, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { joinEventFiles } from '../../kernel/files/index'
import { joinEvent } from '../../kernel/join-event'
import type { Statement } from '../../kernel/outbox/listener'
import { notFound } from '../../kernel/refusal'
import { remind } from '../../kernel/reminders'
import { subjectById } from '../../kernel/subjects'
import { answerOffsets } from '../agencies/index'
import { namesOf } from './names'
import { questionAsked, questionDue } from './news'
import type { Thread } from './shapes'
import { findThread, messagesOn, openOn, openToMe, threadOf, threadsAbout, threadsOn } from './store'
import { filesSaidOn, stands, type TalkRecord } from './talk-store'

export { messagesFoundAs } from './found-as'
export { threadKeepers } from './kept-store'
export { openQuestionsBy } from './held'
export { landReply, replyPlace } from './reply'
export { addReplyAddresses, newReplyAddress } from './reply-address'
export { purgeTalks } from './purge'
export { sweepReplyAddresses } from './sweep'
export { talkById } from './talking'

/** @throws 404 when there is none, none that the actor may read, or its subject is not there for them: what lies in the bin is asked nothing */
export async function threadById(ctx: Ctx, id: string) {
  const found = await findThread(ctx, id)
  if (!found) throw notFound()
  await subjectById(ctx, found.record.subjectKind, found.record.subjectId)
  return found
}

/** The questions on one thing that the actor may read, for an actor who may see that thing. */
export const questionsOn = async (ctx: Ctx, subjectId: string): Promise<Thread[]> => (await threadsOn(ctx, subjectId)).map(({ thread }) => thread)

/** The actor's most pressing open questions, by due day, and how many there are. */
export const questionsToMe = (ctx: Ctx, limit: number) => openToMe(ctx, limit)

/** The open questions on a thing that the actor may read, each with its own words: for an overview. */
export const questionsWaiting = (ctx: Ctx, subjectId: string) => openOn(ctx, subjectId)

/** All that was said about this subject goes along with it to its event: writes for the caller's commit. */
export async function joinEventThreads(ctx: Ctx, subject: Subject): Promise<Write[]> {
  const [asked, said, attached] = await Promise.all([
    joinEvent(ctx, threads, threadsAbout(subject.id), { action: 'question.join_event', subject }),
    joinEvent(ctx, messages, messagesOn(ctx, subject.id), { action: 'message.join_event', subject }),
    joinEventFiles(ctx, subject, filesSaidOn(ctx, subject.id)),
  ])
  return [...asked, ...said, ...attached]
}

type Question = {
  subject: { kind: string; id: string; title: string; clientId: string; eventId: string | null }
  field: string
  text: string
  addresseeId: string
  dueOn: string
}

/** A question to a client, ready for the caller's commit: whoever owns the subject writes both at once. */
export async function question(ctx: Ctx, { subject, field, text, addresseeId, dueOn }: Question): Promise<{ thread: Thread; writes: Write[]; news: News; also: Statement[] }> {
  const askedBy = ctx.actor.id!
  const [names, offsets] = await Promise.all([namesOf(ctx, [askedBy, addresseeId]), answerOffsets(ctx)])
  const [asker, addressee] = [names.get(askedBy), names.get(addresseeId)]
  if (!asker || !addressee) throw notFound()

  const { clientId, eventId } = subject
  const record = {
    id: ctx.newId('thread'), clientId, eventId, kind: 'question' as const, visibility: 'client' as const, state: 'open' as const,
    subjectKind: subject.kind, subjectId: subject.id, subjectTitle: subject.title, field, askedBy, addresseeId, dueOn,
  }
  const message = { id: ctx.newId('message'), threadId: record.id, clientId, eventId, authorId: askedBy, text }
  const written = { ...record, revision: 1, createdAt: ctx.now() }
  const thread = { ...threadOf(ctx, written, { asker, addressee }), messages: [{ id: message.id, text, author: asker, at: ctx.now() }] }
  const also = remind(ctx, { thingId: record.id, news: questionDue(written, text), due: { on: dueOn }, offsets, zone: ctx.agency.zone })
  return { thread, writes: [insert(ctx, threads, record), insert(ctx, messages, message)], news: questionAsked(written, text), also }
}

/** The talk has become this task: a write for the commit that makes it. The second of two at once is refused there. */
export const talkBecomes = (ctx: Ctx, talk: TalkRecord, taskId: string): Write => ({ ...update(ctx, threads, talk, { taskId }), action: 'comment.become_task' })

/** Whether a message still stands when it is time to tell of it. */
export const messageStands = (world: Pick<Ctx, 'db' | 'agencyId'>, messageId: string) => stands(world, messageId)
