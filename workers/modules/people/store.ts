import { and, asc, count, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { people } from '../../../db/schema/agency/people'
import { insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { ours, visible } from '../../kernel/scope'
import type { PeopleQuery } from './shapes'

const pageSize = 50

export type PersonRow = typeof people.$inferSelect

/** Colleagues are seen by all staff; contacts by those whose scope reaches their client. */
function seen(ctx: Ctx) {
  const rows = visible(ctx, people)
  const colleagues = and(ours(ctx, people), isNull(people.clientId), isNull(people.supplierId))
  return ctx.actor.kind === 'staff' ? or(colleagues, rows) : rows
}

/** One person the actor may see. */
export async function findVisible(ctx: Ctx, id: string): Promise<PersonRow | undefined> {
  const [person] = await ctx.db.select().from(people).where(and(seen(ctx), eq(people.id, id)))
  return person
}

/** One person of this agency, whoever asks. */
export async function findPerson(ctx: Ctx, id: string): Promise<PersonRow | undefined> {
  const [person] = await ctx.db.select().from(people).where(and(ours(ctx, people), eq(people.id, id)))
  return person
}

/** The person of this agency, invited or active, who has this address. */
export async function findByEmail(ctx: Ctx, email: string): Promise<PersonRow | undefined> {
  const [person] = await ctx.db.select().from(people).where(and(ours(ctx, people), eq(people.email, email), ne(people.state, 'ended')))
  return person
}

export async function findPeople(ctx: Ctx, ids: string[]): Promise<PersonRow[]> {
  return ctx.db.select().from(people).where(and(ours(ctx, people), sql`${people.id} in (select value from json_each(${JSON.stringify(ids)}))`))
}

/** Sorted by the Latin form where there is one, so that 陈 stands by Chen; the cursor is the last row's id. */
export async function peoplePage(ctx: Ctx, { cursor, q, ...filters }: PeopleQuery) {
  const wanted = and(seen(ctx), matching(filters), q ? sql`instr(${searched}, lower(${q})) > 0` : undefined)
  const [rows, [{ total } = { total: 0 }]] = await Promise.all([
    ctx.db.select().from(people).where(and(wanted, cursor ? after(ctx, cursor) : undefined)).orderBy(asc(sortName), asc(people.id)).limit(pageSize + 1),
    ctx.db.select({ total: count() }).from(people).where(wanted),
  ])
  const page = rows.slice(0, pageSize)
  return { rows: page, next: rows.length > pageSize ? page.at(-1)!.id : null, total }
}

const sortName = sql`lower(coalesce(${people.latin}, ${people.family} || ' ' || ${people.given}))`
/** Both orders of the name, the Latin form and the address: whatever somebody may type. */
const { family, given, latin, email } = people
const searched = sql`lower(${family} || ${given} || ' ' || ${given} || ' ' || ${family} || ' ' || coalesce(${latin}, '') || ' ' || ${email})`

const matching = ({ role, state, clientId, supplierId }: Omit<PeopleQuery, 'cursor' | 'q'>) => and(
  role && eq(people.role, role), state && eq(people.state, state),
  clientId ? eq(people.clientId, clientId) : undefined, supplierId ? eq(people.supplierId, supplierId) : undefined,
)

const after = (ctx: Ctx, id: string) => sql`(${sortName}, ${people.id}) > (
  select lower(coalesce(last.latin, last.family || ' ' || last.given)), last.id from people last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

type NewPerson = Omit<PersonRow, 'agencyId' | 'revision' | 'createdAt'>
type Names = Partial<Pick<PersonRow, 'family' | 'given' | 'latin' | 'address' | 'locale'>>
type Membership = Partial<Pick<PersonRow, 'role' | 'scope' | 'state'>>

export const changeNames = (ctx: Ctx, person: PersonRow, names: Names) => update(ctx, people, person, names)

/** What memberships write on the agency's shard; `identity` alone commits these. */
export const addPerson = (ctx: Ctx, person: NewPerson) => insert(ctx, people, person)
export const activatePerson = (ctx: Ctx, person: PersonRow, names: Names) => update(ctx, people, person, { ...names, state: 'active' })
export const changePerson = (ctx: Ctx, person: PersonRow, change: Membership) => update(ctx, people, person, change)
export const endPerson = (ctx: Ctx, person: PersonRow) => update(ctx, people, person, { state: 'ended' })
