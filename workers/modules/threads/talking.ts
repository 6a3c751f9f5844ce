import type { Ctx } from '../../kernel/ctx'
import { mayRole } from '../../kernel/permissions'
import { invalid, notFound } from '../../kernel/refusal'
import { audienceOf, type Role } from '../../kernel/rules/roles'
import { subjectById, type KnownSubject } from '../../kernel/subjects'
import { peopleByIds, peopleConcerned } from '../people/index'
import { unableToHear } from './rules/mentions'
import { mayRead } from './rules/readers'
import { roomsOn } from './rules/rooms'
import { authorsOn, findComment, findTalk, type TalkRecord } from './talk-store'

type Circle = Pick<TalkRecord, 'subjectId' | 'visibility' | 'clientId' | 'eventId' | 'supplierId'>

/** The thing that is talked about. @throws 404, also for what this actor has no say on */
export async function spokenOf(ctx: Ctx, kind: string, id: string): Promise<KnownSubject> {
  const subject = await subjectById(ctx, kind, id)
  if (roomsOn(subject, ctx.actor.kind).length === 0) throw notFound()
  return subject
}

/** @throws 404 when there is none, none that the actor may read, or the thing it is about is not there for them (any more) */
export async function talkById(ctx: Ctx, id: string): Promise<TalkRecord> {
  const talk = await findTalk(ctx, id)
  if (!talk) throw notFound()
  await spokenOf(ctx, talk.subjectKind, talk.subjectId)
  return talk
}

/** A message with its talk. @throws 404 */
export async function commentById(ctx: Ctx, threadId: string, id: string) {
  const [talk, message] = await Promise.all([talkById(ctx, threadId), findComment(ctx, threadId, id)])
  if (!message) throw notFound()
  return { talk, message }
}

/** Everybody who may read what is said in this circle. */
export async function readersOf(ctx: Ctx, circle: Circle) {
  const people = await peopleConcerned(ctx, circle)
  return people.filter((person) => mayRole(person.role, 'comment.read') && mayRead(circle, person))
}

/** Of these, whom the actor knows of: outsiders know their own people, and of the agency whoever has written to them here. */
export async function knownReaders<P extends { id: string; role: Role }>(ctx: Ctx, { subjectId }: Circle, readers: P[]) {
  if (ctx.actor.kind === 'staff' || ctx.actor.kind === 'system') return readers
  const met = await authorsOn(ctx, subjectId)
  return readers.filter(({ id, role }) => audienceOf(role) !== 'staff' || met.includes(id))
}

/** @throws 422 with why, when one of the mentioned may not read it or is not known to the actor */
export async function checkMentions(ctx: Ctx, circle: Circle, mentions: string[], readers: Awaited<ReturnType<typeof readersOf>>) {
  if (mentions.length === 0) return
  const [known, people] = await Promise.all([knownReaders(ctx, circle, readers), peopleByIds(ctx, mentions)])
  const unable = unableToHear(mentions, ctx.actor.kind === 'staff' ? people : [], known)
  if (unable) throw invalid({ mentions: unable.why })
}
