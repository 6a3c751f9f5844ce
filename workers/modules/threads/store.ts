import { and, asc, count, eq, getTableColumns, isNull, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { named, people } from '../../../db/schema/agency/people'
import { messages, threads } from '../../../db/schema/agency/threads'
import type { Ctx } from '../../kernel/ctx'
import { followed, pageOf, pageSize, past } from '../../kernel/list'
import { among, ours, rowOf, visible } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { Named } from '../people/shapes'
import { missingToAnswer } from './rules/answering'
import { visibilitiesFor } from '../../kernel/rules/visibility'
import type { Thread, ThreadQuery } from './shapes'

const asker = alias(people, 'asker')
const addressee = alias(people, 'addressee')
const author = alias(people, 'author')

export type ThreadRecord = typeof threads.$inferSelect
export type Question = Omit<ThreadRecord, 'agencyId' | 'supplierId' | 'sharedBy' | 'sharedAt' | 'taskId' | 'version'>
type Found = { record: ThreadRecord; thread: Thread }

export async function findThread(ctx: Ctx, id: string): Promise<Found | undefined> {
  const [found] = await conversations(ctx, and(visible(ctx, threads), eq(threads.id, id))!)
  return found
}

/** What somebody asked and nobody has answered yet. */
export const openAskedBy = (ctx: Ctx, personId: string) =>
  ctx.db.select().from(threads).where(and(ours(ctx, threads), eq(threads.askedBy, personId), eq(threads.state, 'open'))).orderBy(asc(threads.id))

/** All that may be read of what was asked about one thing, for somebody who may see that thing. */
export const threadsOn = (ctx: Ctx, subjectId: string) => conversations(ctx, and(ours(ctx, threads), eq(threads.subjectId, subjectId))!)

/** Open questions to the actor, the longest waiting first; the cursor is the id of the last row shown. */
export async function openPage(ctx: Ctx, { cursor, limit = pageSize }: ThreadQuery) {
  const mine = waitingFor(ctx)
  const [ids, [{ total } = { total: 0 }]] = await Promise.all([
    ctx.db.select({ id: threads.id }).from(threads).where(and(mine, cursor ? past('>', ctx, threads, cursor) : undefined)).orderBy(asc(threads.id)).limit(limit + 1),
    ctx.db.select({ total: count() }).from(threads).where(mine),
  ])
  const { rows: shown, next } = await followed(pageOf(ids, ({ id }) => id, limit), cursor, rowOf(ctx, threads))
  const found = shown.length > 0 ? await conversations(ctx, and(mine, among(threads.id, shown.map(({ id }) => id)))!) : []
  return { rows: found.map(({ thread }) => thread), next, total }
}

const firstWords = sql<string | null>`(select m.text from messages m where m.agency_id = threads.agency_id and m.thread_id = threads.id order by m.id limit 1)`

/** The first of them by due day, each with its own words, and how many there are: for an overview, in one query. */
export async function openToMe(ctx: Ctx, limit: number) {
  const { id, subjectKind, subjectId, subjectTitle, dueOn } = threads
  const rows = await ctx.db.select({ id, subject: { kind: subjectKind, id: subjectId, title: subjectTitle }, text: firstWords, dueOn, total: sql<number>`count(*) over ()` })
    .from(threads).where(waitingFor(ctx)).orderBy(sql`${dueOn} is null`, asc(dueOn), asc(id)).limit(limit)
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export const openOn = (ctx: Ctx, subjectId: string) =>
  ctx.db.select({ id: threads.id, dueOn: threads.dueOn, addresseeId: threads.addresseeId, title: firstWords }).from(threads)
    .where(and(visible(ctx, threads), heard(ctx), eq(threads.subjectId, subjectId), eq(threads.kind, 'question'), eq(threads.state, 'open'))).orderBy(asc(threads.id))

const waitingFor = (ctx: Ctx) => and(visible(ctx, threads), heard(ctx), eq(threads.addresseeId, ctx.actor.id ?? ''), eq(threads.state, 'open'))!

export const threadsAbout = (subjectId: string) => eq(threads.subjectId, subjectId)
export const messagesOn = (ctx: Ctx, subjectId: string) =>
  sql`${messages.threadId} in (select t.id from threads t where t.agency_id = ${ctx.agencyId} and t.subject_id = ${subjectId})`

/** One row per message comes back; the threads are put together here. */
async function conversations(ctx: Ctx, which: SQL): Promise<Found[]> {
  const rows = await ctx.db
    .select({ record: getTableColumns(threads), message: { id: messages.id, text: messages.text, at: messages.createdAt }, asker: named(asker), addressee: named(addressee), author: named(author) })
    .from(threads)
    .innerJoin(messages, and(eq(messages.agencyId, threads.agencyId), eq(messages.threadId, threads.id)))
    .innerJoin(asker, and(eq(asker.agencyId, threads.agencyId), eq(asker.id, threads.askedBy)))
    .innerJoin(addressee, and(eq(addressee.agencyId, threads.agencyId), eq(addressee.id, threads.addresseeId)))
    .innerJoin(author, and(eq(author.agencyId, messages.agencyId), eq(author.id, messages.authorId)))
    .where(and(which, heard(ctx)))
    .orderBy(asc(threads.id), asc(messages.createdAt), asc(messages.id))
  const found = new Map<string, Found>()
  for (const { record, message, author: by, ...names } of rows) {
    const known = found.get(record.id) ?? { record, thread: threadOf(ctx, record, names) }
    known.thread.messages.push({ ...message, author: by })
    found.set(record.id, known)
  }
  return [...found.values()]
}

/** A thread as it is shown, still without what was said. */
export function threadOf(ctx: Ctx, record: Question, { asker: askedBy, addressee: asked }: { asker: Named; addressee: Named }): Thread {
  const { id, revision, visibility, subjectKind, subjectId, subjectTitle, field, state, dueOn, createdAt } = record
  return {
    id, revision, kind: 'question', visibility, field, dueOn, askedBy, addressee: asked, askedAt: createdAt,
    state: state === 'open' ? 'open' : 'answered',
    subject: { kind: subjectKind, id: subjectId, title: subjectTitle },
    messages: [],
    mayAnswer: missingToAnswer(record, ctx.actor).length === 0,
  }
}

/** Questions alone: what is said besides is in talk-store.ts. */
const heard = (ctx: Ctx) => and(eq(threads.kind, 'question'), among(threads.visibility, visibilitiesFor(ctx.actor.kind)))!

/** What was said, for the index, with who may read it; in the order of the ids. */
export const messagesToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select({ message: getTableColumns(messages), visibility: threads.visibility, supplierId: threads.supplierId, subjectKind: threads.subjectKind, subjectId: threads.subjectId })
    .from(messages).innerJoin(threads, and(eq(threads.agencyId, messages.agencyId), eq(threads.id, messages.threadId)))
    .where(and(wantedOf(world, messages, wanted), isNull(messages.withdrawnAt))).orderBy(asc(messages.id)).limit(mostOf(wanted))

export async function messagesAbout(world: IndexReader, subjectIds: string[]) {
  const said = await world.db.select({ id: messages.id })
    .from(threads).innerJoin(messages, and(eq(messages.agencyId, threads.agencyId), eq(messages.threadId, threads.id)))
    .where(and(ours(world, threads), among(threads.subjectId, subjectIds)))
  return said.map(({ id }) => id)
}
