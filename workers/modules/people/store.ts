import { and, asc, desc, eq, getTableColumns, gte, isNotNull, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { departments } from '../../../db/schema/agency/agencies'
import { clients } from '../../../db/schema/agency/clients'
import { handoverLines, handovers, leaves, named, people } from '../../../db/schema/agency/people'
import { insert, update, updateAll, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import type { HeldThing } from '../../kernel/holdings'
import { keeper } from '../../kernel/personal'
import { rewriter } from '../../kernel/rewriter'
import { choicesOf, countedPage, followed, pageOf, pageSize, past } from '../../kernel/list'
import { insertAll } from '../../kernel/outbox/insert-all'
import { doerRoles } from '../../kernel/rules/roles'
import { among, ours, rowIn, rowOf, visible } from '../../kernel/scope'
import { mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import type { PeopleChoiceQuery, PeopleQuery } from './shapes'

const { sortName, ...columns } = getTableColumns(people)
const { family, given, latin, email, role, state, clientId, supplierId } = columns
export type PersonRow = Omit<typeof people.$inferSelect, 'sortName'>

const kinds = { staff: and(isNull(clientId), isNull(supplierId)), client: isNotNull(clientId), supplier: isNotNull(supplierId) }

/** Colleagues are seen by all staff; contacts by those whose scope reaches their client. Said without an "or" where that can be: an index serves no "or". */
function seen(ctx: Ctx, kind?: PeopleQuery['kind']) {
  const rows = visible(ctx, people)
  if (ctx.actor.kind !== 'staff' || ctx.actor.scope === 'all') return rows
  if (kind) return kind === 'staff' ? ours(ctx, people) : rows
  return or(and(ours(ctx, people), kinds.staff), rows)
}

/** One person the actor may see. */
export async function findVisible(ctx: Ctx, id: string): Promise<PersonRow | undefined> {
  const [person] = await ctx.db.select(columns).from(people).where(and(seen(ctx), eq(people.id, id)))
  return person
}

/** Those of these that the actor may see. */
export const visibleAmong = (ctx: Ctx, ids: string[]): Promise<PersonRow[]> => ctx.db.select(columns).from(people).where(and(seen(ctx), among(people.id, ids)))

/** One person of this agency, whoever asks. */
export async function findPerson(ctx: Pick<Ctx, 'agencyId' | 'db'>, id: string): Promise<PersonRow | undefined> {
  const [person] = await onePerson(ctx, id)
  return person
}

/** The same as a query, for a batch. */
export const onePerson = (ctx: Pick<Ctx, 'agencyId' | 'db'>, id: string) => ctx.db.select(columns).from(people).where(and(ours(ctx, people), eq(people.id, id)))

/** The person of this agency, invited or active, who has this address. */
export async function findByEmail(ctx: Ctx, address: string): Promise<PersonRow | undefined> {
  const [person] = await ctx.db.select(columns).from(people).where(and(ours(ctx, people), eq(email, address), ne(state, 'ended')))
  return person
}

export const findByEmails = (ctx: Ctx, emails: string[]) => ctx.db.select(columns).from(people).where(and(ours(ctx, people), among(email, emails), eq(state, 'active')))

export const peopleWith = (ctx: Ctx, ids: string[]) => ctx.db.select(columns).from(people).where(and(ours(ctx, people), among(people.id, ids)))

export async function findConcerned(ctx: Ctx, { clientId, supplierId }: { clientId: string | null; supplierId: string | null }): Promise<PersonRow[]> {
  const staff = and(isNull(people.clientId), isNull(people.supplierId))
  const theirs = or(staff, clientId ? eq(people.clientId, clientId) : undefined, supplierId ? eq(people.supplierId, supplierId) : undefined)
  return ctx.db.select(columns).from(people).where(and(ours(ctx, people), eq(people.state, 'active'), theirs)).orderBy(asc(sortName), asc(people.id))
}

/** A supplier's own people, as far as the actor may see them: a query, for one trip with others. */
export const contactsOf = (ctx: Ctx, ofSupplier: string) =>
  ctx.db.select(columns).from(people).where(and(visible(ctx, people), eq(people.supplierId, ofSupplier), ne(people.state, 'ended'))).orderBy(asc(people.id))

/** Whether anybody else owns the agency. */
export async function ownedByOthers(ctx: Ctx, id: string) {
  const others = await ctx.db.select({ id: people.id }).from(people).where(and(ours(ctx, people), eq(role, 'owner'), eq(state, 'active'), ne(people.id, id))).limit(1)
  return others.length > 0
}

/** By the name they are sorted by; the cursor is the last row's id. */
export async function peoplePage(ctx: Ctx, { cursor, counted, limit = pageSize, ...asked }: PeopleQuery) {
  const wanted = matching(ctx, asked)
  const rows = ctx.db.select(columns).from(people).where(and(wanted, cursor ? after(ctx, cursor) : undefined)).orderBy(asc(sortName), asc(people.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: people.id }).from(people).where(wanted).limit(most).as('those')), ({ id }) => id, { cursor, limit, counted, from: rowOf(ctx, people) })
}

/** Whom a field offers, in the same order. */
export async function peopleChoices(ctx: Ctx, { chosen, without, ...asked }: PeopleChoiceQuery) {
  const some = (which: SQL | undefined) => ctx.db.select(named(people)).from(people).where(which).orderBy(asc(sortName), asc(people.id))
  return choicesOf(chosen, some(and(matching(ctx, asked), without ? ne(people.id, without) : undefined)).limit(pageSize + 1), (ids) => some(and(seen(ctx), among(people.id, ids))))
}

/** Colleagues who can be given work, by the names they are sorted by: those chosen first, then who fits `q`. A query, for one trip with others. */
export function doersFound(ctx: Ctx, { q, chosen, limit }: { q?: string | undefined; chosen: string[]; limit: number }) {
  const doers = (asked: { q?: string | undefined }) => matching(ctx, { ...asked, kind: 'staff', state: ['active'], role: [...doerRoles] })
  const kept = among(people.id, chosen)
  return ctx.db.select(columns).from(people).where(chosen.length > 0 && q ? or(doers({ q }), and(doers({}), kept)) : doers({ q })).orderBy(...(chosen.length > 0 ? [asc(sql`not ${kept}`)] : []), asc(sortName), asc(people.id)).limit(limit)
}

/** Both orders of the name, the Latin form and the address: whatever somebody may type. */
const searched = sql`lower(${family} || ${given} || ' ' || ${given} || ' ' || ${family} || ' ' || coalesce(${latin}, '') || ' ' || ${email})`

const matching = (ctx: Ctx, { q, kind, ...asked }: Omit<PeopleQuery, 'cursor' | 'limit'>) => and(
  seen(ctx, kind), kind && kinds[kind],
  asked.role && among(role, asked.role), asked.state ? among(state, asked.state) : ne(state, 'service'),
  asked.clientId ? eq(clientId, asked.clientId) : undefined, asked.supplierId ? eq(supplierId, asked.supplierId) : undefined,
  q ? sql`instr(${searched}, lower(${q})) > 0` : undefined,
)

const after = (ctx: Ctx, id: string) =>
  sql`(${sortName}, ${people.id}) > (select last.sort_name, last.id from people last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

/** The list as a file takes it, each with the names of their client and department. */
export async function exportedPeople(ctx: Ctx, query: PeopleQuery) {
  const page = await peoplePage(ctx, query)
  const [companies, places] = await Promise.all([
    ctx.db.select({ id: clients.id, name: clients.name }).from(clients).where(and(ours(ctx, clients), among(clients.id, page.rows.flatMap((row) => row.clientId ?? [])))),
    ctx.db.select({ id: departments.id, names: departments.names }).from(departments).where(ours(ctx, departments)),
  ])
  const [companyOf, placeOf] = [new Map(companies.map(({ id, name }) => [id, name])), new Map(places.map(({ id, names }) => [id, names]))]
  return { ...page, rows: page.rows.map((row) => ({ ...row, company: companyOf.get(row.clientId ?? '') ?? null, department: placeOf.get(row.departmentId ?? '') ?? {} })) }
}

type NewPerson = Omit<PersonRow, 'agencyId' | 'revision' | 'createdAt' | 'zone' | 'erasedAt' | 'erasureAskedAt' | keyof Facts>
type Names = Partial<Pick<PersonRow, 'family' | 'given' | 'latin' | 'legalName' | 'address' | 'locale' | 'zone' | 'phone' | 'position'>>
type Facts = Partial<Pick<PersonRow, 'phone' | 'position' | 'departmentId' | 'managerId' | 'legalName'>>
type Membership = Partial<Pick<PersonRow, 'role' | 'scope' | 'state'>>

export const changeNames = (ctx: Ctx, person: PersonRow, names: Names) => update(ctx, people, person, names)

export const changeFacts = (ctx: Ctx, person: PersonRow, facts: Facts) => update(ctx, people, person, facts)
export const giveManager = (ctx: Ctx, reports: PersonRow[], managerId: string) => updateAll(ctx, people, reports, { managerId })

/** What memberships write on the agency's shard; `identity` alone commits these. */
export const addPerson = (ctx: Ctx, person: NewPerson) => insert(ctx, people, person)
export const activatePerson = (ctx: Ctx, person: PersonRow, names: Names) => update(ctx, people, person, { ...names, state: 'active' })
export const changePerson = (ctx: Ctx, person: PersonRow, change: Membership) => update(ctx, people, person, change)
/** Leaves somebody's row as it is: what they did where there is no trail, such as in the directory, is on record with it. */
export function witness(ctx: Ctx, { id, clientId, supplierId }: Pick<PersonRow, 'id' | 'clientId' | 'supplierId'>, said: Pick<Write, 'before' | 'after'> & { of?: { kind: string; id: string } }): Write {
  const { of = { kind: 'person', id }, ...values } = said
  return { ...values, statement: ctx.db.update(people).set({ revision: sql`${people.revision}` }).where(and(ours(ctx, people), eq(people.id, id))), subject: { ...of, clientId, supplierId, eventId: null } }
}

export const endPerson = (ctx: Ctx, person: PersonRow) => update(ctx, people, person, { state: 'ended' })

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select(columns).from(people).where(wantedOf(world, people, wanted)).orderBy(asc(people.id)).limit(mostOf(wanted))

/** Who reports to whom: everybody of staff who has a manager, by id. */
export async function managersOf(ctx: Ctx) {
  const rows = await ctx.db.select({ id: people.id, managerId: people.managerId }).from(people).where(and(ours(ctx, people), isNotNull(people.managerId)))
  return new Map(rows.map(({ id, managerId }) => [id, managerId] as [string, string | null]))
}

export const reportsTo = (ctx: Ctx, managerId: string) =>
  ctx.db.select(columns).from(people).where(and(ours(ctx, people), eq(people.managerId, managerId), ne(people.state, 'ended'))).orderBy(asc(people.id))

const deputy = alias(people, 'deputy')
const theDeputy = and(eq(deputy.agencyId, leaves.agencyId), eq(deputy.id, leaves.deputyId))
const { agencyId: _, ...leaveColumns } = getTableColumns(leaves)

/** The leaves that this day lies in, each with its deputy. */
export const leavesOn = (ctx: Pick<Ctx, 'agencyId' | 'db'>, day: string) =>
  ctx.db.select({ leave: leaveColumns, deputy: named(deputy) }).from(leaves).innerJoin(deputy, theDeputy)
    .where(and(eq(leaves.agencyId, ctx.agencyId), gte(leaves.toOn, day), lte(leaves.fromOn, day))).orderBy(asc(leaves.toOn), asc(leaves.id))

/** In one trip: somebody's leaves that are not over on this day, the next first, and the people around them: their manager and their deputies. */
export async function around(ctx: Ctx, { id, managerId }: Pick<PersonRow, 'id' | 'managerId'>, day: string) {
  const { createdAt: _at, ...columns } = leaveColumns
  const toCome = and(ours(ctx, leaves), eq(leaves.personId, id), gte(leaves.toOn, day))
  const deputies = sql`${people.id} in ${ctx.db.select({ id: leaves.deputyId }).from(leaves).where(toCome)}`
  return ctx.db.batch([
    ctx.db.select(columns).from(leaves).where(toCome).orderBy(asc(leaves.toOn)),
    ctx.db.select(named(people)).from(people).where(and(ours(ctx, people), or(eq(people.id, managerId ?? ''), deputies))),
  ])
}

/** Leaves of a person and of their deputy that have a day in common with this one. */
export const leavesTouching = (ctx: Ctx, { personId, deputyId, fromOn, toOn }: { personId: string; deputyId: string; fromOn: string; toOn: string }) =>
  ctx.db.select().from(leaves).where(and(ours(ctx, leaves), or(eq(leaves.personId, personId), eq(leaves.personId, deputyId)), gte(leaves.toOn, fromOn), lte(leaves.fromOn, toOn)))

export async function findLeave(ctx: Ctx, personId: string, id: string) {
  const [leave] = await ctx.db.select().from(leaves).where(and(ours(ctx, leaves), eq(leaves.id, id), eq(leaves.personId, personId)))
  return leave
}

type Line = { kind: string; heirId: string; thing: HeldThing }

/** The list of what moves: part of the handover's record, so that it is on the trail with it. */
export function addLines(ctx: Ctx, handoverId: string, lines: Line[]): Write[] {
  const rows = lines.map(({ kind, heirId, thing: { id: thingId, ...thing } }) => ({ agencyId: ctx.agencyId, handoverId, kind, thingId, heirId, ...thing }))
  const subject = { kind: 'handover', id: handoverId, clientId: null, eventId: null }
  return insertAll(ctx.db, handoverLines, rows).map((statement) => ({ statement, subject, before: null, after: null, bulk: true }))
}

const doer = alias(people, 'doer')
const heir = alias(people, 'heir')

/** What somebody has handed over, the newest first, with those lines that the asker may see; the cursor is the id of the last row shown. */
export async function handoversOf(ctx: Ctx, personId: string, { cursor, limit = pageSize }: { cursor?: string; limit?: number }) {
  const { id, createdAt, count } = handovers
  const read = await ctx.db.select({ id, createdAt, count, doneBy: named(doer) }).from(handovers)
    .innerJoin(doer, and(eq(doer.agencyId, handovers.agencyId), eq(doer.id, handovers.doneBy)))
    .where(and(ours(ctx, handovers), eq(handovers.personId, personId), cursor ? past('<', ctx, handovers, cursor) : undefined)).orderBy(desc(handovers.id)).limit(limit + 1)
  const { rows: acts, next } = await followed(pageOf(read, (act) => act.id, limit), cursor, rowIn(ctx.db, handovers, and(ours(ctx, handovers), eq(handovers.personId, personId))))
  const { kind, thingId, title, eventId, clientId, handoverId } = handoverLines
  const lines = acts.length === 0 ? [] : await ctx.db.select({ handoverId, kind, thingId, title, eventId, clientId, heir: named(heir) }).from(handoverLines)
    .innerJoin(heir, and(eq(heir.agencyId, handoverLines.agencyId), eq(heir.id, handoverLines.heirId)))
    .where(and(visible(ctx, { ...handoverLines, id: handoverId }), sql`${handoverId} in (select value from json_each(${JSON.stringify(acts.map((act) => act.id))}))`))
    .orderBy(asc(handoverId), asc(kind), asc(title)).limit(linesShown)
  return { rows: acts.map((act) => ({ ...act, lines: lines.filter((line) => line.handoverId === act.id).map(({ handoverId: _id, ...line }) => line) })), next }
}

const linesShown = 2_000

/** Past leaves and the lists of what was handed over. One's own row is for the verb that erases. */
export const peopleKeepers = [
  keeper('leaves', leaves, ({ id }) => or(eq(leaves.personId, id), eq(leaves.deputyId, id)), 'removed'),
  keeper('handovers', handovers, ({ id }) => or(eq(handovers.personId, id), eq(handovers.doneBy, id)), 'work'),
  rewriter('handed over', handoverLines, [handoverLines.title], ({ id }) => eq(handoverLines.thingId, id)),
]

export const askToBeErased = (ctx: Ctx, person: PersonRow) => update(ctx, people, person, { erasureAskedAt: ctx.now() })

export const erase = (ctx: Ctx, person: PersonRow, blank: Partial<PersonRow>): Write =>
  ({ ...update(ctx, people, person, blank), before: null, after: { erasedAt: blank.erasedAt } })
