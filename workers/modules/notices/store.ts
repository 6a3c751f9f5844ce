import { and, asc, count, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { clients } from '../../../db/schema/agency/clients'
import { events } from '../../../db/schema/agency/events'
import { mails, pushDevices } from '../../../db/schema/agency/kernel'
import { mailStops, notices } from '../../../db/schema/agency/notices'
import { leaves, people } from '../../../db/schema/agency/people'
import { beside } from '../../kernel/beside'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { rewriter } from '../../kernel/rewriter'
import type { Earshot } from '../../kernel/outbox/listener'
import { followed, pageOf, pageSize, past } from '../../kernel/list'
import { among, ours, rowIn, visible } from '../../kernel/scope'
import { together } from '../../kernel/together'
import { whomFor, type Told } from './rules/audience'
import { newsKinds, type NewsKind } from './rules/kinds'

export type NoticeRow = typeof notices.$inferSelect
export type Concerned = Awaited<ReturnType<typeof concernedBy>>[number]

const noticeColumns = {
  id: notices.id, kind: notices.kind, at: notices.createdAt, details: notices.details, path: notices.path, readAt: notices.readAt, actorId: notices.actorId,
}
const actorColumns = { id: people.id, family: people.family, given: people.given, latin: people.latin, address: people.address }

const readerColumns = {
  id: people.id, role: people.role, clientId: people.clientId, supplierId: people.supplierId, scope: people.scope, state: people.state, zone: people.zone,
  email: people.email, locale: people.locale, family: people.family, given: people.given, latin: people.latin,
}

/** Everybody whom this news may be for, and who did it, in one query. Their ids come from covering indexes: else SQLite reads all people of the agency. */
export async function concernedBy({ db, agencyId }: Earshot, news: Told) {
  const { ids, staff, contacts } = whomFor(news)
  const sources = [
    sql`select value from json_each(${JSON.stringify([...ids, news.actorId])})`,
    ...(staff.length > 0 ? [sql`select p.id from people p where p.agency_id = ${agencyId} and p.client_id is null and p.supplier_id is null`] : []),
    ...(contacts.length > 0 ? [sql`select p.id from people p where p.agency_id = ${agencyId} and ${theirs(news.subject)}`] : []),
  ]
  return db.select(readerColumns).from(people).where(and(eq(people.agencyId, agencyId), sql`${people.id} in (${sql.join(sources, sql` union all `)})`))
}

const theirs = ({ kind, id, clientId }: Told['subject']) => (kind === 'supplier' ? sql`p.supplier_id = ${id}` : sql`p.client_id = ${clientId}`)

export const peopleNamed = ({ db, agencyId }: Earshot, ids: string[]) =>
  db.select(readerColumns).from(people).where(and(eq(people.agencyId, agencyId), among(people.id, ids)))

export async function personBy({ db, agencyId }: Earshot, id: string): Promise<Concerned | undefined> {
  const [person] = await db.select(readerColumns).from(people).where(and(eq(people.agencyId, agencyId), eq(people.id, id)))
  return person
}

/** Who wants no mail at once of this kind, and what instead. */
export async function stopsOf({ db, agencyId }: Earshot, kind: NewsKind) {
  const rows = await db.select({ id: mailStops.personId, instead: mailStops.instead }).from(mailStops).where(and(eq(mailStops.agencyId, agencyId), eq(mailStops.kind, kind)))
  return new Map(rows.map(({ id, instead }) => [id, instead]))
}

/** The browsers of these people that asked to be told. */
export const devicesOf = ({ db, agencyId }: Earshot, personIds: string[]) =>
  db.select({ id: pushDevices.id, personId: pushDevices.personId }).from(pushDevices).where(and(eq(pushDevices.agencyId, agencyId), among(pushDevices.personId, personIds)))

/** What a reader's next mail of the day is to tell, as it came. */
export const waitingFor = ({ db, agencyId }: Earshot, personId: string) =>
  db.select().from(notices).where(and(eq(notices.agencyId, agencyId), eq(notices.personId, personId), sql`${notices.digest} = 'waiting'`)).orderBy(asc(notices.id))

/** The statement that ends their waiting; what came meanwhile waits for the next. */
export const digestTold = ({ db, agencyId }: Earshot, ids: string[]) =>
  db.update(notices).set({ digest: null }).where(and(eq(notices.agencyId, agencyId), among(notices.id, ids)))

/** What the events and clients of a mail of the day are called, by id. */
export async function namesOf({ db, agencyId }: Earshot, groups: { of: string; id: string | null }[]) {
  const idsOf = (of: string) => groups.flatMap((group) => (group.of === of && group.id ? [group.id] : []))
  const [eventNames, clientNames] = await Promise.all([
    db.select({ id: events.id, name: events.name }).from(events).where(and(eq(events.agencyId, agencyId), among(events.id, idsOf('event')))),
    db.select({ id: clients.id, name: clients.name }).from(clients).where(and(eq(clients.agencyId, agencyId), among(clients.id, idsOf('client')))),
  ])
  return new Map([...eventNames, ...clientNames].map(({ id, name }) => [id, name]))
}

/** The actor's own, as far as they may still see what it speaks of; news of people belongs to no client. */
const mine = (ctx: Ctx) => and(
  ours(ctx, notices), eq(notices.personId, ctx.actor.id ?? ''),
  or(visible(ctx, notices), and(isNull(notices.clientId), isNull(notices.eventId)), eq(notices.subjectKind, 'person')),
)
const unread = isNull(notices.readAt)

/** Newest first; the cursor is the id of the last row shown. What was read is not counted: that grows for ever. */
export async function noticePage(ctx: Ctx, { cursor, limit = pageSize, onlyUnread }: { cursor?: string; limit?: number; onlyUnread: boolean }) {
  const wanted = and(mine(ctx), onlyUnread ? unread : undefined)
  const [rows, number] = await Promise.all([
    ctx.db.select(noticeColumns).from(notices)
      .where(and(wanted, cursor ? past('<', ctx, notices, cursor) : undefined)).orderBy(desc(notices.id)).limit(limit + 1),
    countUnread(ctx),
  ])
  const page = await followed(pageOf(rows, ({ id }) => id, limit), cursor, rowIn(ctx.db, notices, mine(ctx)))
  const [actors] = await together(ctx, beside(ctx, people, actorColumns, page.rows.map(({ actorId }) => actorId)))
  return { ...page, rows: page.rows.map(({ actorId, ...row }) => ({ ...row, actor: actors.get(actorId ?? '') ?? null })), unread: number }
}

/** How many of the actor's notices are unread, of all or of those that lead to one page. */
export async function countUnread(ctx: Ctx, path: string | null = null) {
  const [{ number } = { number: 0 }] = await unreadCount(ctx, path)
  return number
}

/** The same as a query, for a batch. */
export const unreadCount = (ctx: Ctx, path: string | null = null) =>
  ctx.db.select({ number: count() }).from(notices).where(and(mine(ctx), unread, leadingTo(path)))

/** To the page itself, or to a place on it. */
const leadingTo = (path: string | null) =>
  path === null ? undefined : sql`(${notices.path} = ${path} or substr(${notices.path}, 1, ${path.length + 1}) in (${`${path}#`}, ${`${path}?`}))`

export async function findNotice(ctx: Ctx, id: string) {
  const [notice] = await ctx.db.select().from(notices).where(and(mine(ctx), eq(notices.id, id)))
  return notice
}

/** The statement that marks all of the actor's unread notices, whatever their number. */
export const markAllRead = (ctx: Ctx, path: string | null) =>
  ctx.db.update(notices).set({ readAt: ctx.now(), revision: sql`${notices.revision} + 1` })
    .where(and(ours(ctx, notices), eq(notices.personId, ctx.actor.id ?? ''), unread, leadingTo(path)))

/** Read row by row: a thing seldom goes for good, and an index would be one more row written for every notice. */
const ofThing = ({ agencyId }: Asked, subjectId: string) => and(eq(notices.agencyId, agencyId), eq(notices.subjectId, subjectId))

export const dropNoticesOf = (world: Asked, subjectId: string) => world.db.delete(notices).where(ofThing(world, subjectId))

export const dropUnread = ({ db, agencyId }: Asked, { personId, kind, subjectId }: { personId: string; kind: string; subjectId: string }) =>
  db.delete(notices).where(and(eq(notices.agencyId, agencyId), eq(notices.personId, personId), unread, eq(notices.kind, kind), eq(notices.subjectId, subjectId)))

/** Whoever has been told of a thing. */
export async function toldOfThing(world: Asked, subjectId: string) {
  const told = await world.db.selectDistinct({ id: notices.personId }).from(notices).where(ofThing(world, subjectId))
  return told.map(({ id }) => id)
}

export type Stop = typeof mailStops.$inferSelect
type Asked = Pick<Earshot, 'db' | 'agencyId'>

export const stopsOfPerson = ({ db, agencyId }: Asked, personId: string) =>
  db.select().from(mailStops).where(and(eq(mailStops.agencyId, agencyId), among(mailStops.id, newsKinds.map((kind) => `${personId}:${kind}`))))

export const myStops = (ctx: Ctx) => stopsOfPerson(ctx, ctx.actor.id ?? '')

/** Whoever was told what somebody did or what became of them, and whoever stood in for them. */
const toldOf = (id: string) => sql`select told.person_id from ${notices} told where told.agency_id = ${mails.agencyId} and (told.actor_id = ${id} or told.subject_id = ${id})`
const deputiesOf = (id: string) => sql`select l.deputy_id from ${leaves} l where l.agency_id = ${notices.agencyId} and l.person_id = ${id}`

/** One's own notices and choices go; what others were told keeps no name. */
export const noticeKeepers = [
  keeper('notices', notices, ({ id }) => eq(notices.personId, id), 'removed'),
  keeper('mail choices', mailStops, ({ id }) => eq(mailStops.personId, id), 'removed'),
  rewriter('noticed', notices, [notices.details], ({ id }) =>
    or(eq(notices.actorId, id), eq(notices.subjectId, id), sql`${notices.personId} in (${deputiesOf(id)}) and ${notices.details} ->> '$.actsFor' is not null`)),
  rewriter('mailed', mails, [mails.subject, mails.text, mails.html], ({ id }) => sql`${mails.personId} in (${toldOf(id)})`),
]
