import { and, asc, count, desc, eq, getTableColumns, isNotNull, isNull, lt, not, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { credentials } from '../../../db/schema/agency/credentials'
import { crew } from '../../../db/schema/agency/crews'
import { files } from '../../../db/schema/agency/kernel'
import { named, people } from '../../../db/schema/agency/people'
import { suppliers } from '../../../db/schema/agency/suppliers'
import type { Ctx } from '../../kernel/ctx'
import { countedPage, pageSize } from '../../kernel/list'
import { bulk, keeper, type Keeper } from '../../kernel/personal'
import { ownName } from '../../kernel/rules/names'
import { keptUntil } from '../../kernel/rules/retention'
import { among, ours, personal, rowIn, visible } from '../../kernel/scope'
import type { QueueQuery } from './shapes'

export type CredentialRecord = typeof credentials.$inferSelect

const theirSupplier = and(eq(suppliers.agencyId, credentials.agencyId), eq(suppliers.id, credentials.supplierId))
const whoClaimed = and(eq(people.agencyId, credentials.agencyId), eq(people.id, credentials.claimedBy))

const { name, latin, postalAddress, naturalPerson } = suppliers
/** What papers are held against. */
const profile = { name, latin, postalAddress, naturalPerson }

/** A supplier's, as far as the actor sees suppliers; one's own certificates, and those of whom one looks after. */
const seen = (ctx: Ctx) => and(ours(ctx, credentials), or(and(isNotNull(credentials.supplierId), visible(ctx, credentials)), and(isNull(credentials.supplierId), personal(ctx, credentials.holderId))))!

/** A supplier as their papers are to name them; undefined for one that the actor may not see. */
export async function findHolder(ctx: Ctx, supplierId: string) {
  const [holder] = await ctx.db.select(profile).from(suppliers).where(and(visible(ctx, suppliers, { supplier: suppliers.id }), eq(suppliers.id, supplierId)))
  return holder && { ...holder, holderKind: 'supplier' as const }
}

/** The supplier itself, the one of its crew or the colleague whose paper it is, and whose crew they are in. */
const colleague = alias(people, 'colleague')
const theirOwn = and(eq(colleague.agencyId, credentials.agencyId), eq(colleague.id, credentials.holderId), isNull(credentials.supplierId))
const holders = { holder: sql<string | null>`coalesce(${crew.name}, ${suppliers.name})`.as('holder'), company: suppliers.name, person: { ...named(colleague), managerId: colleague.managerId } }
const whoseItIs = and(eq(crew.agencyId, credentials.agencyId), eq(crew.id, credentials.holderId))

/** A worker or vehicle that still belongs to a supplier, in the same way. */
export async function holderIn(ctx: Ctx, supplierId: string, id: string) {
  const [member] = await ctx.db.select({ name: crew.name, latin: crew.latin, holderKind: crew.kind }).from(crew).where(and(visible(ctx, crew), eq(crew.id, id), eq(crew.supplierId, supplierId), isNull(crew.archivedAt)))
  return member && { ...member, postalAddress: null, naturalPerson: true }
}

/** A round with the name of its holder and who has it open. */
export async function findCredential(ctx: Ctx, id: string) {
  const [found] = await ctx.db.select({ credential: getTableColumns(credentials), ...holders, profile, latin: crew.latin, claimer: named(people) }).from(credentials)
    .leftJoin(suppliers, theirSupplier).leftJoin(crew, whoseItIs).leftJoin(colleague, theirOwn).leftJoin(people, whoClaimed).where(and(seen(ctx), eq(credentials.id, id)))
  return found && { ...found, ...calledBy(found), profile: found.profile ?? { name: calledBy(found).holder, latin: found.person?.latin ?? null, postalAddress: null, naturalPerson: true } }
}

/** Whose name is on it, and whose crew they are in: a colleague's own is nobody else's. */
export function calledBy({ holder, company, person }: { holder: string | null; company: string | null; person: Parameters<typeof ownName>[0] | null }) {
  const called = person ? ownName(person) : (holder ?? '')
  return { holder: called, company: company ?? called }
}
export type Found = NonNullable<Awaited<ReturnType<typeof findCredential>>>

/** All rounds of one paper of one holder, the latest first. */
export const roundsOf = (ctx: Ctx, holderId: string, kind: string) =>
  ctx.db.select().from(credentials).where(and(seen(ctx), eq(credentials.holderId, holderId), eq(credentials.kind, kind))).orderBy(desc(credentials.id))

/** All papers of these suppliers and their crews, with how many files each has: one query, for one trip with others. */
export const papersOfSuppliers = (ctx: Ctx, supplierIds: string[]) => papersOf(ctx, among(credentials.supplierId, supplierIds))

/** Those in the name of these holders alone. */
export const papersOfHolders = (ctx: Ctx, holderIds: string[]) => papersOf(ctx, among(credentials.holderId, holderIds))

const papersOf = (ctx: Ctx, which: SQL) =>
  ctx.db.select({ ...getTableColumns(credentials), files: fileCount.as('files') }).from(credentials).where(and(seen(ctx), which)).orderBy(asc(credentials.kind), desc(credentials.id))

const fileCount = sql<number>`(select count(*) from ${files} f where f.agency_id = credentials.agency_id and f.subject_id = credentials.id and f.state = 'ready')`

/** What waits for review, the oldest first; the cursor is the id of the last row shown. */
export function reviewQueue(ctx: Ctx, { cursor, counted, limit = pageSize }: QueueQuery) {
  const wanted = and(seen(ctx), eq(credentials.state, sql`'in_review'`))
  const rows = ctx.db.select({ credential: getTableColumns(credentials), ...holders, claimer: named(people) }).from(credentials)
    .leftJoin(suppliers, theirSupplier).leftJoin(crew, whoseItIs).leftJoin(colleague, theirOwn).leftJoin(people, whoClaimed)
    .where(and(wanted, cursor ? after(ctx, cursor) : undefined)).orderBy(asc(credentials.submittedAt), asc(credentials.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: credentials.id }).from(credentials).where(wanted).limit(most).as('those')), ({ credential }) => credential.id, { cursor, limit, counted, from: rowIn(ctx.db, credentials, seen(ctx)) })
}

const after = (ctx: Ctx, id: string) =>
  sql`(${credentials.submittedAt}, ${credentials.id}) > (select last.submitted_at, last.id from ${credentials} last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

/** How many papers wait for review, counted no further than a badge shows: one query, for one trip with others. */
export const reviewsWaiting = (ctx: Ctx) =>
  ctx.db.select({ number: count() }).from(ctx.db.select({ id: credentials.id }).from(credentials).where(and(seen(ctx), eq(credentials.state, sql`'in_review'`))).limit(100).as('those'))

/** Rounds of the same paper that were in force until a newer one is. */
export const inForceBefore = (ctx: Ctx, { id, holderId, kind }: CredentialRecord) =>
  ctx.db.select().from(credentials).where(and(seen(ctx), eq(credentials.holderId, holderId), eq(credentials.kind, kind), eq(credentials.state, 'verified'), lt(credentials.id, id)))

/** All papers of a supplier, its crew's too, and the files that hang on them, for the product's own hand. */
const papersTold = (agencyId: string, supplierId: string) => and(eq(credentials.agencyId, agencyId), eq(credentials.supplierId, supplierId))
const filesOfPapers = (agencyId: string, supplierId: string) =>
  and(eq(files.agencyId, agencyId), sql`${files.subjectId} in (select c.id from credentials c where c.agency_id = ${agencyId} and c.supplier_id = ${supplierId})`)

/** Statements by which they lose what they said: that there were some, when they were read and by whom stays. */
const noFile = { state: 'cancelled', name: '' } as const
export const emptied = { fields: {}, ranges: [], note: null }
export const emptying = ({ db, agencyId }: Pick<Ctx, 'db' | 'agencyId'>, supplierId: string) => [
  db.update(files).set(noFile).where(filesOfPapers(agencyId, supplierId)),
  db.update(credentials).set(emptied).where(papersTold(agencyId, supplierId)),
]

/** Certificates of a colleague, and papers of somebody who is a supplier as a natural person. */
const ofTheirOwn = ({ agencyId }: Pick<Ctx, 'agencyId'>, personId: string) => and(eq(credentials.agencyId, agencyId), sql`(${credentials.supplierId} is null and ${credentials.holderId} = ${personId}) or ${credentials.supplierId} in
  (select s.id from ${people} p join ${suppliers} s on s.agency_id = p.agency_id and s.id = p.supplier_id where p.agency_id = ${agencyId} and p.id = ${personId} and s.natural_person = 1)`)
const proven = sql`${credentials.state} in ('verified', 'superseded')`

/** What was relied on is kept as long as a company must; what never proved anything goes at once, and its files. */
const ownPapers: Keeper = {
  name: 'papers of their own',
  collect: async (world, { id }) => ({ rows: await world.db.select().from(credentials).where(ofTheirOwn(world, id)) }),
  async erase(ctx, person, today) {
    const [relied, others] = [and(ofTheirOwn(ctx, person.id), proven), and(ofTheirOwn(ctx, person.id), not(proven))]
    const [kept, removed] = await Promise.all([ctx.db.$count(credentials, relied), ctx.db.$count(credentials, others)])
    const gone = removed === 0 ? [] : [
      ctx.db.update(files).set(noFile).where(and(eq(files.agencyId, ctx.agencyId), sql`${files.subjectId} in (${ctx.db.select({ id: credentials.id }).from(credentials).where(others)})`)),
      ctx.db.update(credentials).set({ ...emptied, state: 'rejected' }).where(others),
    ]
    return { removed, kept: kept === 0 ? [] : [{ kind: 'papers of their own', count: kept, reason: 'company', until: keptUntil('company', today) }], writes: gone.map((statement) => bulk(person, statement, { 'papers of their own': removed })) }
  },
}

/** Who brought papers in, and who read them. */
export const credentialKeepers = [
  ownPapers,
  keeper('papers brought in', credentials, ({ id }) => eq(credentials.addedBy, id), 'company'),
  keeper('papers read', credentials, ({ id }) => eq(credentials.reviewedBy, id), 'company'),
]
