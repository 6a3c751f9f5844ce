import type { Ctx } from '../../kernel/ctx'
import { filesHanging } from '../../kernel/files/index'
import { followed, pageOf } from '../../kernel/list'
import { audienceOf } from '../../kernel/rules/roles'
import type { KnownSubject } from '../../kernel/subjects'
import { clientNames } from '../clients/index'
import { peopleByIds } from '../people/index'
import { named } from './names'
import { roomsOn } from './rules/rooms'
import { talksFrom } from './shown'
import type { ReadersQuery, TalkQuery, Talks } from './talk-shapes'
import { earlierTexts, messagesAPage, saidBefore, saidIn, saidOn, unreadOn, type Said } from './talk-store'
import { knownReaders, readersOf, spokenOf, talkById } from './talking'

/** Everything that is said about one thing, as far as the actor may read it. */
export async function talksOn(ctx: Ctx, { subjectKind, subjectId, cursor, limit = messagesAPage }: TalkQuery): Promise<Talks> {
  const subject = await spokenOf(ctx, subjectKind, subjectId)
  const [said, rooms] = await Promise.all([saidOn(ctx, subjectId, { cursor, limit }), roomsWithNames(ctx, subject)])
  const page = await followed(pageOf(said, ({ message }) => message.id, limit), cursor, saidBefore(ctx, subjectId))
  // Talks that end on their first page are counted by looking at it.
  const whole = !cursor && page.next === null
  const { rows, unread } = await told(ctx, page.rows, whole ? null : subjectId)
  const { kind, id, title, eventId } = subject
  return { subject: { kind, id, title, eventId }, rooms, rows, next: page.next, unread }
}

/** One talk with its latest messages. @throws 404 */
export async function talk(ctx: Ctx, id: string) {
  await talkById(ctx, id)
  const { rows } = await told(ctx, await saidIn(ctx, id))
  return rows[0]!
}

/** Whom the actor can mention there. */
export async function readers(ctx: Ctx, { subjectKind, subjectId, visibility }: ReadersQuery) {
  const subject = await spokenOf(ctx, subjectKind, subjectId)
  const circle = { ...subject, subjectId, visibility: visibility ?? roomsOn(subject, ctx.actor.kind)[0]! }
  const known = await knownReaders(ctx, circle, await readersOf(ctx, circle))
  return { rows: known.filter(({ id }) => id !== ctx.actor.id).map(({ id, family, given, latin, role }) => ({ id, family, given, latin, side: audienceOf(role) })) }
}

/** With what stands around it, and how much of it is unread: on all of `subjectId`, if there is more than is told here. */
async function told(ctx: Ctx, said: Said[], subjectId: string | null = null) {
  const standing = said.filter(({ message }) => message.withdrawnAt === null).map(({ message }) => message)
  const edited = standing.filter(({ editedAt }) => editedAt !== null).map(({ id }) => id)
  const mentioned = standing.flatMap(({ mentions }) => mentions)
  // One trip: the pages that show talks show much else.
  const [files, earlier, people, counted] = standing.length === 0 && !subjectId ? [[], [], [], []] : await ctx.db.batch([
    filesHanging(ctx, standing.map(({ id }) => id)), earlierTexts(ctx, edited), peopleByIds(ctx, mentioned), unreadOn(ctx, subjectId ?? ''),
  ])
  const rows = talksFrom(ctx.actor, said, { files, earlier, names: named(people) })
  return { rows, unread: subjectId ? counted[0]!.unread : rows.reduce((sum, talk) => sum + talk.unread, 0) }
}

async function roomsWithNames(ctx: Ctx, subject: KnownSubject) {
  const rooms = roomsOn(subject, ctx.actor.kind)
  const client = rooms.includes('client') && subject.clientName === null ? (await clientNames(ctx, [subject.clientId!])).get(subject.clientId!) : subject.clientName
  const company = { internal: null, client: client ?? null, supplier: subject.supplierName ?? subject.title }
  return rooms.map((visibility) => ({ visibility, company: company[visibility] }))
}
