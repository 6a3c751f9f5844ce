import { messages, threads } from '../../../db/schema/agency/threads'
import { commit, insert, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { commentAdded } from './news'
import { toTell } from './rules/readers'
import { roomsOn } from './rules/rooms'
import type { NewComment, NewTalk } from './talk-shapes'
import { partIn, type MessageRecord } from './talk-store'
import { checkMentions, readersOf, spokenOf, talkById } from './talking'

/**
 * Begins a talk about a thing, in the closest circle unless a wider one is chosen.
 * @throws 404 for what the actor may not see, 422 `not_a_room` where nobody of that circle is concerned, `not_an_option` for one that was never frozen
 */
export async function beginTalk(ctx: Ctx, { subjectKind, subjectId, visibility: wish, version, ...said }: NewTalk) {
  const subject = await spokenOf(ctx, subjectKind, subjectId)
  const rooms = roomsOn(subject, ctx.actor.kind)
  const visibility = wish ?? rooms[0]!
  if (!rooms.includes(visibility)) throw invalid({ visibility: 'not_a_room' })
  if (version !== null && version > subject.version) throw invalid({ version: 'not_an_option' })

  const { clientId, eventId, supplierId, title } = subject
  const talk = {
    id: ctx.newId('thread'), clientId, eventId, supplierId, kind: 'comment' as const, visibility, version, state: 'talk' as const,
    subjectKind, subjectId, subjectTitle: title, askedBy: ctx.actor.id!, addresseeId: '',
  }
  return say(ctx, talk, { ...said, before: [], first: [insert(ctx, threads, talk)] })
}

/** Adds to a talk. What came by mail brings its own id, the writes of its files and the hash of its mail. */
export async function addComment(ctx: Ctx, id: string, said: NewComment, more: ByMail = {}) {
  const [talk, before] = await Promise.all([talkById(ctx, id), partIn(ctx, id)])
  return say(ctx, talk, { ...said, before, ...more, after: more.along })
}

type ByMail = { id?: string; along?: Write[]; mailHash?: string }
type Talk = Parameters<typeof commentAdded>[0]
type Saying = NewComment & {
  id?: string
  before: Pick<MessageRecord, 'authorId' | 'mentions'>[]
  mailHash?: string
  /** What must be on record before the message, and what hangs on it. */
  first?: Write[]
  after?: Write[]
}

async function say(ctx: Ctx, talk: Talk, { id = ctx.newId('message'), text, mentions, before, mailHash, first = [], after = [] }: Saying) {
  const readers = await readersOf(ctx, talk)
  await checkMentions(ctx, talk, mentions, readers)

  const { clientId, eventId } = talk
  const message = { id, threadId: talk.id, clientId, eventId, authorId: ctx.actor.id!, text, mentions, mailHash }
  return commit(ctx, {
    action: 'comment.add',
    write: [...first, insert(ctx, messages, message), ...after],
    tell: commentAdded(talk, message, toTell(message, before, readers)),
    answer: { threadId: talk.id, messageId: id },
  })
}
