import { and, eq } from 'drizzle-orm'
import { reminders } from '../../../db/schema/agency/kernel'
import { messages, messageTexts, replyPlaces, threadMarks, threads } from '../../../db/schema/agency/threads'
import type { Change, Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { Statement } from '../../kernel/outbox/listener'
import { among, ours } from '../../kernel/scope'

type Talk = { id: string; clientId: string | null; eventId: string | null; supplierId: string | null }
type Message = Omit<Talk, 'supplierId'> & { threadId: string }

/** Every conversation about one thing, and all that was said in it, whoever may read it. */
export async function saidAbout(ctx: Ctx, subjectId: string) {
  const { id, clientId, eventId, supplierId } = threads
  const talks = await ctx.db.select({ id, clientId, eventId, supplierId }).from(threads).where(and(ours(ctx, threads), eq(threads.subjectId, subjectId)))
  if (talks.length === 0) return { talks, said: [], worded: [] }
  const columns = { id: messages.id, clientId: messages.clientId, eventId: messages.eventId, threadId: messages.threadId }
  const said = await ctx.db.select(columns).from(messages).where(and(ours(ctx, messages), among(messages.threadId, idsOf(talks))))
  const worded = await ctx.db.select({ id: messageTexts.id, messageId: messageTexts.messageId }).from(messageTexts).where(and(ours(ctx, messageTexts), among(messageTexts.messageId, idsOf(said))))
  return { talks, said, worded }
}

type About = Awaited<ReturnType<typeof saidAbout>>

/** The writes that take it all away, what points at something else before that. */
export function dropping(ctx: Ctx, { talks, said, worded }: About): Write[] {
  const gone = (kind: string, rows: (Omit<Talk, 'supplierId'> & { supplierId?: string | null })[]): Change[] =>
    rows.map(({ id, clientId, eventId, supplierId }) => ({ subject: { kind, id, clientId, eventId, supplierId }, before: {}, after: null }))
  const messageOf = new Map(said.map((one: Message) => [one.id, one]))
  return [
    ...all(ctx.db.delete(messageTexts).where(and(ours(ctx, messageTexts), among(messageTexts.id, idsOf(worded)))), gone('wording', worded.map(({ id, messageId }) => ({ ...messageOf.get(messageId)!, id })))),
    ...all(ctx.db.delete(messages).where(and(ours(ctx, messages), among(messages.id, idsOf(said)))), gone('message', said)),
    ...all(ctx.db.delete(threads).where(and(ours(ctx, threads), among(threads.id, idsOf(talks)))), gone('thread', talks)),
  ]
}

/** What is kept about conversations and belongs to nobody's trail: how far they were read, where answers go, when to remind. */
export function forgetting(ctx: Ctx, { talks }: About): Statement[] {
  if (talks.length === 0) return []
  const { agencyId } = ctx
  return [
    ctx.db.delete(threadMarks).where(and(eq(threadMarks.agencyId, agencyId), among(threadMarks.threadId, idsOf(talks)))),
    ctx.db.delete(replyPlaces).where(and(eq(replyPlaces.agencyId, agencyId), among(replyPlaces.threadId, idsOf(talks)))),
    ctx.db.delete(reminders).where(and(eq(reminders.agencyId, agencyId), among(reminders.thingId, idsOf(talks)))),
  ]
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
const all = (statement: Statement, each: Change[]): Write[] => (each.length > 0 ? [{ statement, ...each[0]!, each }] : [])
