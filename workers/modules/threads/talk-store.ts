import { and, asc, count, desc, eq, gte, isNotNull, isNull, lt, ne, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { files } from '../../../db/schema/agency/kernel'
import { named, people } from '../../../db/schema/agency/people'
import { messages, messageTexts, replyPlaces, threadMarks, threads } from '../../../db/schema/agency/threads'
import type { Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Db } from '../../kernel/db'
import { past } from '../../kernel/list'
import { visibilitiesFor } from '../../kernel/rules/visibility'
import { among, ours, visible } from '../../kernel/scope'
import { endedBefore } from './rules/reply-address'

export type TalkRecord = typeof threads.$inferSelect
export type MessageRecord = typeof messages.$inferSelect
export type Said = Awaited<ReturnType<typeof saidOn>>[number]

/** So many messages make a page unless somebody says: long talks are read backwards. */
export const messagesAPage = 100

const sharer = alias(people, 'sharer')
const isComment = eq(threads.kind, 'comment')
const heard = (ctx: Ctx) => among(threads.visibility, visibilitiesFor(ctx.actor.kind))
/** The talks that the actor may read: row scope, and among those the circle they are in. */
const readable = (ctx: Ctx) => and(visible(ctx, threads), heard(ctx), isComment)!

export async function findTalk(ctx: Ctx, id: string): Promise<TalkRecord | undefined> {
  const [talk] = await ctx.db.select().from(threads).where(and(readable(ctx), eq(threads.id, id)))
  return talk
}

export async function findComment(ctx: Ctx, threadId: string, id: string): Promise<MessageRecord | undefined> {
  const [message] = await ctx.db.select().from(messages).where(and(ours(ctx, messages), eq(messages.id, id), eq(messages.threadId, threadId)))
  return message
}

/** What was said about one thing, the latest first, each with its talk and how far the actor has read that. */
export const saidOn = (ctx: Ctx, subjectId: string, { cursor, limit }: { cursor?: string; limit: number }) =>
  said(ctx, and(eq(threads.subjectId, subjectId), cursor ? past('<', ctx, messages, cursor) : undefined), limit + 1)

/** A message of a talk about it that the actor may read, to go on from. */
export const saidBefore = (ctx: Ctx, subjectId: string) => (id: string) => said(ctx, and(eq(threads.subjectId, subjectId), eq(messages.id, id)), 1)

/** The page of what was said last in one talk, the latest first. */
export const saidIn = (ctx: Ctx, threadId: string) => said(ctx, eq(threads.id, threadId), messagesAPage)

const said = (ctx: Ctx, which: SQL | undefined, most: number) =>
  ctx.db.select({ talk: threads, message: messages, author: { ...named(people), role: people.role }, sharer: named(sharer), seenId: threadMarks.seenId })
    .from(threads)
    .innerJoin(messages, and(eq(messages.agencyId, threads.agencyId), eq(messages.threadId, threads.id)))
    .innerJoin(people, and(eq(people.agencyId, messages.agencyId), eq(people.id, messages.authorId)))
    .leftJoin(sharer, and(eq(sharer.agencyId, threads.agencyId), eq(sharer.id, threads.sharedBy)))
    .leftJoin(threadMarks, and(eq(threadMarks.agencyId, threads.agencyId), eq(threadMarks.threadId, threads.id), eq(threadMarks.personId, ctx.actor.id ?? '')))
    .where(and(readable(ctx), which)).orderBy(desc(messages.id)).limit(most)

/** How many messages of others on this thing the actor has not seen. */
export const unreadOn = (ctx: Ctx, subjectId: string) =>
  ctx.db.select({ unread: count() }).from(threads)
    .innerJoin(messages, and(eq(messages.agencyId, threads.agencyId), eq(messages.threadId, threads.id)))
    .leftJoin(threadMarks, and(eq(threadMarks.agencyId, threads.agencyId), eq(threadMarks.threadId, threads.id), eq(threadMarks.personId, ctx.actor.id ?? '')))
    .where(and(readable(ctx), eq(threads.subjectId, subjectId), ne(messages.authorId, ctx.actor.id ?? ''), isNull(messages.withdrawnAt),
      sql`${messages.id} > coalesce(${threadMarks.seenId}, '')`))

export const earlierTexts = (ctx: Ctx, messageIds: string[]) =>
  ctx.db.select({ messageId: messageTexts.messageId, text: messageTexts.text, at: messageTexts.createdAt }).from(messageTexts)
    .where(and(ours(ctx, messageTexts), among(messageTexts.messageId, messageIds))).orderBy(asc(messageTexts.id))

/** Who took part in a talk so far: whoever wrote, and whom they mentioned. */
export const partIn = (ctx: Ctx, threadId: string) =>
  ctx.db.select({ authorId: messages.authorId, mentions: messages.mentions }).from(messages)
    .where(and(ours(ctx, messages), eq(messages.threadId, threadId), isNull(messages.withdrawnAt)))

/** Whoever has written where the actor may read, about one thing. */
export async function authorsOn(ctx: Ctx, subjectId: string) {
  const rows = await ctx.db.selectDistinct({ id: messages.authorId }).from(threads)
    .innerJoin(messages, and(eq(messages.agencyId, threads.agencyId), eq(messages.threadId, threads.id)))
    .where(and(readable(ctx), eq(threads.subjectId, subjectId)))
  return rows.map(({ id }) => id)
}

/** Moves the mark forward, never back, whichever of somebody's screens is first; not audited: see docs/decisions. */
export const markSeen = (ctx: Ctx, threadId: string, seenId: string) =>
  ctx.db.insert(threadMarks).values({ agencyId: ctx.agencyId, threadId, personId: ctx.actor.id ?? '', seenId })
    .onConflictDoUpdate({ target: [threadMarks.agencyId, threadMarks.threadId, threadMarks.personId], set: { seenId: sql`max(seen_id, excluded.seen_id)` } })

/** The write that lets those see the files of a talk who may now read it; none where there are none. */
export async function openedFiles(ctx: Ctx, talk: TalkRecord, visibility: TalkRecord['visibility']): Promise<Write[]> {
  const these = and(ours(ctx, files), sql`${files.subjectId} in (select m.id from messages m where m.agency_id = ${ctx.agencyId} and m.thread_id = ${talk.id})`)
  const found = await ctx.db.select({ id: files.id }).from(files).where(these).limit(1)
  if (found.length === 0) return []
  const { id, clientId, eventId, visibility: before } = talk
  return [{ statement: ctx.db.update(files).set({ visibility }).where(these), subject: { kind: 'thread', id, clientId, eventId }, before: { visibility: before }, after: { visibility }, bulk: true }]
}

export const filesSaidOn = (ctx: Ctx, subjectId: string) => sql`${files.subjectId} in (
  select m.id from messages m join threads t on t.agency_id = m.agency_id and t.id = m.thread_id
  where t.agency_id = ${ctx.agencyId} and t.subject_id = ${subjectId})`

export async function stands({ db, agencyId }: Pick<Ctx, 'db' | 'agencyId'>, messageId: string) {
  const [gone] = await db.select({ id: messages.id }).from(messages).where(and(eq(messages.agencyId, agencyId), eq(messages.id, messageId), isNotNull(messages.withdrawnAt)))
  return !gone
}

/** The address of a mail that is not too old to be answered. */
export async function findReplyAddress({ db, agencyId, now }: Pick<Ctx, 'db' | 'agencyId' | 'now'>, id: string) {
  const [found] = await db.select().from(replyPlaces).where(and(eq(replyPlaces.agencyId, agencyId), eq(replyPlaces.id, id), gte(replyPlaces.createdAt, endedBefore(now()))))
  return found
}

export const dropEndedAddresses = (db: Db, now: string) => db.delete(replyPlaces).where(lt(replyPlaces.createdAt, endedBefore(now)))

export async function findByMail(ctx: Ctx, mailHash: string) {
  const [message] = await ctx.db.select({ id: messages.id }).from(messages).where(and(ours(ctx, messages), eq(messages.mailHash, mailHash), isNotNull(messages.mailHash)))
  return message
}
