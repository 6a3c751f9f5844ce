import { and, asc, desc, eq, getTableColumns, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { briefAnswers, briefForms, briefIntakes, briefs, briefVersions } from '../../../db/schema/agency/briefs'
import type { OwnFigure } from '../agencies/rules/figures'
import { clients } from '../../../db/schema/agency/clients'
import { named, people } from '../../../db/schema/agency/people'
import { remove, update, type Write } from '../../kernel/commit'
import { beside } from '../../kernel/beside'
import type { Ctx } from '../../kernel/ctx'
import { keeper } from '../../kernel/personal'
import { contains, countedPage, pageSize, past } from '../../kernel/list'
import { rowWhere } from '../../kernel/row-where'
import { among, ours, partsOf, rowOf, visible, visibleOrBinned } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { Newest } from '../approvals/rules/states'
import type { Given, Money } from './rules/form'
import { openStates, type BriefState } from './rules/states'
import { waitingStates } from './rules/waiting'
import type { BriefQuery } from './shapes'

const theirClient = and(eq(clients.agencyId, briefs.agencyId), eq(clients.id, briefs.clientId))

/** A brief with the names that are always shown beside it. */
export const findBrief = (ctx: Ctx, id: string) => briefWhere(ctx, and(visible(ctx, briefs), eq(briefs.id, id))!)
export const findBriefOrBinned = (ctx: Ctx, id: string) => briefWhere(ctx, and(visibleOrBinned(ctx, briefs), eq(briefs.id, id))!)

/** Those of these briefs that the actor may see. */
export const briefRecords = (ctx: Ctx, ids: string[]) => ctx.db.select().from(briefs).where(and(visible(ctx, briefs), among(briefs.id, ids)))
export const briefRecordsOrBinned = (ctx: Ctx, ids: string[]) => ctx.db.select().from(briefs).where(and(visibleOrBinned(ctx, briefs), among(briefs.id, ids)))

async function briefWhere(ctx: Ctx, which: SQL) {
  const [found] = await ctx.db
    .select({ ...getTableColumns(briefs), client: { id: clients.id, name: clients.name }, counterpartId: clients.counterpartId, coordinatorId, submitter: { ...named(people), role: people.role }, ownFigures, approval: newestApproval })
    .from(briefs)
    .innerJoin(clients, theirClient)
    .leftJoin(people, and(eq(people.agencyId, briefs.agencyId), eq(people.id, briefs.submittedBy)))
    .where(which)
  return found
}
export type BriefRecord = NonNullable<Awaited<ReturnType<typeof findBrief>>>

const coordinatorId = sql<string | null>`(select e.coordinator_id from events e where e.agency_id = briefs.agency_id and e.id = briefs.event_id)`

/** What the agency itself has set of its figures, in the brief's own query: nearly everything asked of a brief reckons with them. */
const ownFigures = sql`(select json_group_array(json_object('kind', f.kind, 'code', f.code, 'amount', f.amount, 'currency', f.currency, 'role', f.role, 'validFrom', f.valid_from))
  from figures f where f.agency_id = briefs.agency_id and f.id > 'rate.' and f.id < 'threshold/')`.mapWith((rows: string): OwnFigure[] => JSON.parse(rows))

/** The newest yes of the agency's own that was asked for it, in the same query: another text asks anew. */
const newestApproval = sql`(select json_object('id', a.id, 'revision', a.revision, 'state', a.state, 'sha256', a.sha256, 'figures', json(a.figures), 'at', a.created_at) from approvals a
  where a.agency_id = briefs.agency_id and a.subject_id = briefs.id order by a.id desc limit 1)`.mapWith((row: string): Newest | null => JSON.parse(row))

/** Newest first; the cursor is the id of the last row shown. */
export async function briefPage(ctx: Ctx, { cursor, q, state, clientId, counted, limit = pageSize }: BriefQuery) {
  const asked = and(
    state && eq(briefs.state, state), clientId ? eq(briefs.clientId, clientId) : undefined,
    q ? or(contains(briefs.title, q), contains(clients.name, q)) : undefined,
  )
  const [wanted, from] = [and(visible(ctx, briefs), asked), cursor ? past('<', ctx, briefs, cursor) : undefined]
  const those = ctx.db.select({ id: briefs.id }).from(briefs).$dynamic()
  const rows = listedRows(ctx).where(and(wanted, from)).orderBy(desc(briefs.id)).limit(limit + 1)
  const read = q ? rows.innerJoin(clients, theirClient) : (merged(ctx, and(asked, from), limit + 1) ?? rows)
  return countedPage(read, (most) => ctx.db.$count((q ? those.innerJoin(clients, theirClient) : those).where(wanted).limit(most).as('those')), ({ brief }) => brief.id, { cursor, limit, counted, from: rowOf(ctx, briefs) })
}

/** For whoever sees only a few clients and events: the briefs of each, merged as far as they are shown. */
function merged(ctx: Ctx, asked: SQL | undefined, most: number) {
  const [first, second, ...others] = (partsOf(ctx, briefs.clientId, briefs.eventId) ?? []).map((part) => listedRows(ctx).where(and(ours(ctx, briefs), isNull(briefs.binnedAt), part, asked)))
  return first && second ? unionAll(first, second, ...others).orderBy(sql`id desc`).limit(most) : null
}

/** The newest few with their clients: of so few, a join is one trip less. */
export const newestBriefs = (ctx: Ctx, limit: number) =>
  ctx.db.select({ brief: getTableColumns(briefs), client: { id: clients.id, name: clients.name } }).from(briefs).innerJoin(clients, theirClient).where(visible(ctx, briefs)).orderBy(desc(briefs.id)).limit(limit)

const listedRows = (ctx: Ctx) => ctx.db.select({ brief: getTableColumns(briefs) }).from(briefs).$dynamic()
export type ListedBrief = Awaited<ReturnType<typeof listedRows>>[number]

/** What the clients of these briefs are called. */
export const clientsBeside = (ctx: Ctx, rows: ListedBrief[]) => beside(ctx, clients, { id: clients.id, name: clients.name }, rows.map(({ brief }) => brief.clientId))

export const longestIn = (ctx: Ctx, states: BriefState[], limit: number) => oldest(ctx, among(briefs.state, states), limit)

/** Nothing is open on them, and they are no event yet or a change of them is asked for. */
export const longestWaiting = (ctx: Ctx, limit: number) => oldest(ctx, and(
  among(briefs.state, waitingStates), or(isNull(briefs.eventId), eq(briefs.state, 'change_requested')), eq(briefs.openQuestions, 0),
)!, limit)

/** Counted in the same query: an overview has many to make. Without equal names, for a batch. */
const oldest = (ctx: Ctx, which: SQL, limit: number) =>
  ctx.db.select({ ...getTableColumns(briefs), client: companyOf, total: sql<number>`count(*) over ()`.as('total') })
    .from(briefs).innerJoin(clients, theirClient).where(and(visible(ctx, briefs), which)).orderBy(sql`${briefs.agreeBy} is null`, asc(briefs.agreeBy), asc(briefs.id)).limit(limit)
const companyOf = sql`json_object('id', ${clients.id}, 'name', ${clients.name})`.mapWith((row: string): { id: string; name: string } => JSON.parse(row)).as('company')
export type Oldest = Awaited<ReturnType<typeof oldest>>

/** What was answered to a brief that the actor may see, with who answered it. */
export const answersOn = (ctx: Ctx, briefId: string) => answersWhere(ctx, eq(briefAnswers.briefId, briefId))

/** The answer to one question of it, or one row. */
export const answerOn = async (ctx: Ctx, briefId: string, field: string) => (await answersWhere(ctx, and(eq(briefAnswers.briefId, briefId), eq(briefAnswers.field, field))))[0]

const answersWhere = (ctx: Ctx, which: SQL | undefined) =>
  ctx.db.select({ record: getTableColumns(briefAnswers), by: { ...named(people), role: people.role } }).from(briefAnswers)
    .innerJoin(people, and(eq(people.agencyId, briefAnswers.agencyId), eq(people.id, briefAnswers.answeredBy)))
    .where(and(ours(ctx, briefAnswers), which)).orderBy(asc(briefAnswers.id))
export type AnswerRow = Awaited<ReturnType<typeof answersOn>>[number]
type AnswerRecord = AnswerRow['record']

/** The client's newest brief that was agreed, other than this one. */
export async function findEarlier(ctx: Ctx, { id, clientId }: BriefRecord) {
  const [earlier] = await ctx.db.select({ id: briefs.id, title: briefs.title, changedAt: briefs.changedAt, createdAt: briefs.createdAt }).from(briefs)
    .where(and(visible(ctx, briefs), eq(briefs.clientId, clientId), eq(briefs.state, 'agreed'), ne(briefs.id, id))).orderBy(desc(briefs.changedAt)).limit(1)
  return earlier
}

/** An agency has one form. */
export const theForm = 'form'

/** What the agency has set its form to; undefined while it is as the product comes. */
export async function ownForm(ctx: Ctx) {
  const [form] = await ctx.db.select().from(briefForms).where(and(ours(ctx, briefForms), eq(briefForms.id, theForm)))
  return form
}

/** An agency has one set of ways in. */
export const theIntake = 'intake'

export async function ownIntake(world: Pick<Ctx, 'db' | 'agencyId'>) {
  const [intake] = await world.db.select().from(briefIntakes).where(and(ours(world, briefIntakes), eq(briefIntakes.id, theIntake)))
  return intake
}

/** Without the texts, newest first. */
export const versionsOn = (ctx: Ctx, briefId: string) =>
  ctx.db.select({ number: briefVersions.number, sha256: briefVersions.sha256, frozenAt: briefVersions.createdAt, frozenBy: named(people) }).from(briefVersions)
    .innerJoin(people, and(eq(people.agencyId, briefVersions.agencyId), eq(people.id, briefVersions.frozenBy)))
    .where(and(ours(ctx, briefVersions), eq(briefVersions.briefId, briefId))).orderBy(desc(briefVersions.number))

export async function findVersion(ctx: Ctx, briefId: string, number: number) {
  const [version] = await ctx.db.select({ record: getTableColumns(briefVersions), frozenBy: named(people) }).from(briefVersions)
    .innerJoin(people, and(eq(people.agencyId, briefVersions.agencyId), eq(people.id, briefVersions.frozenBy)))
    .where(and(ours(ctx, briefVersions), eq(briefVersions.briefId, briefId), eq(briefVersions.number, number)))
  return version
}

export type FoundVersion = NonNullable<Awaited<ReturnType<typeof findVersion>>>

/** The text of a version, on the product's own account. */
export async function versionOf({ db, agencyId }: Pick<Ctx, 'db' | 'agencyId'>, briefId: string, number: number) {
  const [version] = await db.select().from(briefVersions)
    .where(and(eq(briefVersions.agencyId, agencyId), eq(briefVersions.briefId, briefId), eq(briefVersions.number, number)))
  return version
}

/** What the versions of a brief that change what was agreed cost more or less; null costs are none. */
export async function costsOf(ctx: Ctx, briefId: string) {
  const change = sql`json_extract(${briefVersions.content}, '$.change')`
  const rows = await ctx.db.select({ number: briefVersions.number, cost: sql<string | null>`json_extract(${briefVersions.content}, '$.change.cost')` }).from(briefVersions)
    .where(and(visible(ctx, briefVersions), eq(briefVersions.briefId, briefId), sql`${change} is not null`)).orderBy(asc(briefVersions.number))
  return rows.map(({ number, cost }) => ({ number, cost: cost === null ? null : (JSON.parse(cost) as Money) }))
}

/** The version of a brief that is agreed, for an actor who may see the brief. */
export async function agreedVersionOf(ctx: Ctx, briefId: string) {
  const [version] = await ctx.db.select({ number: briefVersions.number, createdAt: briefVersions.createdAt, content: briefVersions.content }).from(briefs)
    .innerJoin(briefVersions, and(eq(briefVersions.agencyId, briefs.agencyId), eq(briefVersions.briefId, briefs.id), eq(briefVersions.number, briefs.agreedVersion)))
    .where(and(visible(ctx, briefs), eq(briefs.id, briefId)))
  return version
}

/** The newest version that this file is part of; undefined where it is in none. */
export async function versionWithFile(ctx: Ctx, briefId: string, fileId: string) {
  const [version] = await ctx.db.select({ number: briefVersions.number }).from(briefVersions)
    .where(and(
      ours(ctx, briefVersions), eq(briefVersions.briefId, briefId),
      sql`exists (select 1 from json_each(${briefVersions.content}, '$.files') f where f.value ->> 'id' = ${fileId})`,
    )).orderBy(desc(briefVersions.number)).limit(1)
  return version?.number
}

/**
 * The three writes of an answer touch no row once the brief has left the open states: a brief that is frozen or
 * agreed at the same moment cannot be changed behind its back. They leave the brief's own revision alone, so that
 * people who answer different questions never meet.
 */
export function firstAnswer(ctx: Ctx, { id: briefId, clientId }: Pick<BriefRecord, 'id' | 'clientId'>, field: string, given: Given, id = ctx.newId('answer')): Write {
  const row = { id, briefId, clientId, field, ...given, answeredAt: ctx.now() }
  const values = { ...row, agencyId: ctx.agencyId, revision: 1, createdAt: ctx.now(), answeredBy: ctx.actor.id! }
  const statement = ctx.db.insert(briefAnswers).select(rowWhere(briefAnswers, values, stillOpen(ctx, row.briefId))).onConflictDoNothing()
  return { statement, subject: { kind: 'answer', id: row.id, clientId: row.clientId, eventId: null, partOf: row.briefId }, before: null, after: row }
}

export function laterAnswer(ctx: Ctx, row: AnswerRecord, given: Given): Write {
  const patch = { ...given, answeredAt: ctx.now(), answeredBy: ctx.actor.id! }
  const statement = ctx.db.update(briefAnswers).set({ ...patch, revision: row.revision + 1 }).where(asRead(ctx, row))
  return { ...update(ctx, briefAnswers, row, patch), statement }
}

export const noAnswer = (ctx: Ctx, row: AnswerRecord): Write => ({ ...remove(ctx, briefAnswers, row), statement: ctx.db.delete(briefAnswers).where(asRead(ctx, row)) })

const asRead = (ctx: Ctx, { id, revision, briefId }: AnswerRecord) =>
  and(ours(ctx, briefAnswers), eq(briefAnswers.id, id), eq(briefAnswers.revision, revision), stillOpen(ctx, briefId))

const stillOpen = (ctx: Ctx, briefId: string) => sql`exists (
  select 1 from briefs b where b.agency_id = ${ctx.agencyId} and b.id = ${briefId} and b.state in (select value from json_each(${JSON.stringify(openStates)})))`

/** Changes a brief only if, besides its own row, every one of its answers is still as it was read. */
export function updateWithAnswers(ctx: Ctx, brief: BriefRecord, answers: AnswerRow[], patch: Partial<typeof briefs.$inferInsert> & { state: BriefState }): Write {
  const read = answers.map(({ record }) => `${record.id}:${record.revision}`).join()
  const now = sql`(select coalesce(group_concat(a.id || ':' || a.revision, ',' order by a.id), '') from brief_answers a
    where a.agency_id = ${ctx.agencyId} and a.brief_id = ${brief.id})`
  const statement = ctx.db.update(briefs).set({ ...patch, revision: brief.revision + 1 })
    .where(and(ours(ctx, briefs), eq(briefs.id, brief.id), eq(briefs.revision, brief.revision), sql`${now} = ${read}`))
  return { ...update(ctx, briefs, brief, patch), statement }
}

/** All that was answered to a brief goes with it: a write for the caller's commit; none where nothing was. */
export async function dropAnswers(ctx: Ctx, { id, clientId }: BriefRecord): Promise<Write[]> {
  const these = and(ours(ctx, briefAnswers), eq(briefAnswers.briefId, id))
  const found = await ctx.db.select({ id: briefAnswers.id }).from(briefAnswers).where(these).limit(1)
  if (found.length === 0) return []
  return [{ statement: ctx.db.delete(briefAnswers).where(these), subject: { kind: 'brief', id, clientId, eventId: null }, before: null, after: null, bulk: true }]
}

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(briefs).where(wantedOf(world, briefs, wanted)).orderBy(asc(briefs.id)).limit(mostOf(wanted))

/** What a client's contact has said for their company stays the company's; what was frozen is bound by its hash. */
export const briefKeepers = [
  keeper('briefs', briefs, ({ id }) => or(eq(briefs.startedBy, id), eq(briefs.submittedBy, id)), 'company'),
  keeper('brief answers', briefAnswers, ({ id }) => eq(briefAnswers.answeredBy, id), 'company'),
  keeper('frozen versions', briefVersions, ({ id }) => eq(briefVersions.frozenBy, id), 'agreement'),
]
