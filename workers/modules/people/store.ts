import { and, asc, count, eq, getTableColumns, isNotNull, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { named, people } from '../../../db/schema/agency/people'
import { insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { choicesOf, countedPage, pageSize } from '../../kernel/list'
import { among, ours, visible } from '../../kernel/scope'
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

/** One person of this agency, whoever asks. */
export async function findPerson(ctx: Ctx, id: string): Promise<PersonRow | undefined> {
  const [person] = await ctx.db.select(columns).from(people).where(and(ours(ctx, people), eq(people.id, id)))
  return person
}

/** The person of this agency, invited or active, who has this address. */
export async function findByEmail(ctx: Ctx, address: string): Promise<PersonRow | undefined> {
  const [person] = await ctx.db.select(columns).from(people).where(and(ours(ctx, people), eq(email, address), ne(state, 'ended')))
  return person
}

export async function findPeople(ctx: Ctx, ids: string[]): Promise<PersonRow[]> {
  return ctx.db.select(columns).from(people).where(and(ours(ctx, people), among(people.id, ids)))
}

/** By the name they are sorted by; the cursor is the last row's id. */
export async function peoplePage(ctx: Ctx, { cursor, ...asked }: PeopleQuery) {
  const wanted = matching(ctx, asked)
  const rows = ctx.db.select(columns).from(people).where(and(wanted, cursor ? after(ctx, cursor) : undefined)).orderBy(asc(sortName), asc(people.id)).limit(pageSize + 1)
  return countedPage(rows, () => ctx.db.select({ total: count() }).from(people).where(wanted), ({ id }) => id, { cursor })
}

/** Whom a field offers, in the same order. */
export async function peopleChoices(ctx: Ctx, { chosen, ...asked }: PeopleChoiceQuery) {
  const some = (which: SQL | undefined) => ctx.db.select(named(people)).from(people).where(which).orderBy(asc(sortName), asc(people.id))
  return choicesOf(chosen, some(matching(ctx, asked)).limit(pageSize + 1), (ids) => some(and(seen(ctx), among(people.id, ids))))
}

/** Both orders of the name, the Latin form and the address: whatever somebody may type. */
const searched = sql`lower(${family} || ${given} || ' ' || ${given} || ' ' || ${family} || ' ' || coalesce(${latin}, '') || ' ' || ${email})`

const matching = (ctx: Ctx, { q, kind, ...asked }: Omit<PeopleQuery, 'cursor'>) => and(
  seen(ctx, kind), kind && kinds[kind],
  asked.role && among(role, asked.role), asked.state && among(state, asked.state),
  asked.clientId ? eq(clientId, asked.clientId) : undefined, asked.supplierId ? eq(supplierId, asked.supplierId) : undefined,
  q ? sql`instr(${searched}, lower(${q})) > 0` : undefined,
)

const after = (ctx: Ctx, id: string) =>
  sql`(${sortName}, ${people.id}) > (select last.sort_name, last.id from people last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

type NewPerson = Omit<PersonRow, 'agencyId' | 'revision' | 'createdAt' | 'zone'>
type Names = Partial<Pick<PersonRow, 'family' | 'given' | 'latin' | 'address' | 'locale' | 'zone'>>
type Membership = Partial<Pick<PersonRow, 'role' | 'scope' | 'state'>>

export const changeNames = (ctx: Ctx, person: PersonRow, names: Names) => update(ctx, people, person, names)

/** What memberships write on the agency's shard; `identity` alone commits these. */
export const addPerson = (ctx: Ctx, person: NewPerson) => insert(ctx, people, person)
export const activatePerson = (ctx: Ctx, person: PersonRow, names: Names) => update(ctx, people, person, { ...names, state: 'active' })
export const changePerson = (ctx: Ctx, person: PersonRow, change: Membership) => update(ctx, people, person, change)
export const endPerson = (ctx: Ctx, person: PersonRow) => update(ctx, people, person, { state: 'ended' })

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select(columns).from(people).where(wantedOf(world, people, wanted)).orderBy(asc(people.id)).limit(mostOf(wanted))
