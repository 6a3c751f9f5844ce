import { and, asc, desc, eq, exists, getTableColumns, gte, isNotNull, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { evaluations, exceptions, qualifications, restrictions, standbys, suppliers, tiers } from '../../../db/schema/agency/suppliers'
import type { Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { choicesOf, contains, countedPage, pageSize } from '../../kernel/list'
import { keeper } from '../../kernel/personal'
import { ancestors } from '../../kernel/rules/regions'
import { dayIn, daysLater } from '../../kernel/rules/days'
import { among, ours, rowOf, visible } from '../../kernel/scope'
import { foundByWords, mostOf, wantedOf, type IndexReader, type Wanted } from '../../kernel/searched'
import { restrictionOn, type RestrictionKind } from './rules/restriction'
import type { SupplierChoiceQuery, SupplierQuery } from './shapes'

const { agencyId: _, applicant: __, notes, score, scored, tier, ...open } = getTableColumns(suppliers)
const judged = { notes, score, scored, tier }

/** What is noted and thought of suppliers is for the agency to know; the type says so by its being optional. */
const readable = (ctx: Ctx) => (ctx.actor.kind === 'staff' || ctx.actor.kind === 'system' ? { ...open, ...judged } : open) as typeof open & Partial<typeof judged>

/** Suppliers belong to no client: limited staff see none, a supplier contact their own. */
const seen = (ctx: Ctx) => visible(ctx, suppliers, { supplier: suppliers.id })

export async function findSupplier(ctx: Ctx, id: string) {
  const [supplier] = await ctx.db.select(readable(ctx)).from(suppliers).where(and(seen(ctx), eq(suppliers.id, id)))
  return supplier
}

/** The whole rows of those of these suppliers that the actor may see, for a verb that changes them. */
export const supplierRecords = (ctx: Ctx, ids: string[]) => ctx.db.select().from(suppliers).where(and(seen(ctx), among(suppliers.id, ids)))

/** For a field in which one is chosen. */
export async function supplierChoices(ctx: Ctx, { q, chosen }: SupplierChoiceQuery) {
  const some = (which: SQL | undefined) => ctx.db.select({ id: suppliers.id, name: suppliers.name, restriction: suppliers.restriction, until: suppliers.restrictedUntil }).from(suppliers).where(and(seen(ctx), which)).orderBy(asc(suppliers.name), asc(suppliers.id))
  const { rows, more } = await choicesOf(chosen, some(named(ctx, q)).limit(pageSize + 1), (ids) => some(among(suppliers.id, ids)))
  const today = dayIn(ctx.agency.zone, ctx.now())
  return { rows: rows.map(({ until, ...row }) => ({ ...row, restriction: restrictionOn({ kind: row.restriction, until }, today) })), more }
}

/** What these suppliers offer, and what was said to it. */
export const offersOf = (ctx: Ctx, ids: string[]) =>
  ctx.db.select().from(qualifications).where(and(visible(ctx, qualifications), among(qualifications.supplierId, ids))).orderBy(asc(qualifications.category), asc(qualifications.region))
export type Offer = Awaited<ReturnType<typeof offersOf>>[number]

/** Those who offer a category in one of these regions: as many as one looks through. */
export const offeringIn = (ctx: Ctx, category: string, regions: string[]) =>
  ctx.db.selectDistinct({ id: suppliers.id, name: suppliers.name }).from(qualifications).innerJoin(suppliers, and(eq(suppliers.agencyId, qualifications.agencyId), eq(suppliers.id, qualifications.supplierId)))
    .where(and(visible(ctx, qualifications), eq(qualifications.category, category), among(qualifications.region, regions))).limit(pageSize)

/** Their restrictions, past ones too, the oldest first. */
export const limitsOf = (ctx: Ctx, ids: string[]) =>
  ctx.db.select().from(restrictions).where(and(visible(ctx, restrictions), among(restrictions.supplierId, ids))).orderBy(asc(restrictions.id))
export type Limit = Awaited<ReturnType<typeof limitsOf>>[number]

/** What they asked to be let pass, the oldest first. */
export const exceptionsOf = (ctx: Ctx, ids: string[]) =>
  ctx.db.select().from(exceptions).where(and(visible(ctx, exceptions), among(exceptions.supplierId, ids))).orderBy(asc(exceptions.id))
export type ExceptionRecord = Awaited<ReturnType<typeof exceptionsOf>>[number]

/** Those of all suppliers that wait for an answer, as many as one looks through, in the order of the index that holds them alone. */
export const exceptionsAsked = (ctx: Ctx) => {
  const { id, createdAt, supplierId, kind, reason } = exceptions
  return ctx.db.select({ id, createdAt, supplierId, supplierName: suppliers.name, kind, reason }).from(exceptions).innerJoin(suppliers, and(eq(suppliers.agencyId, exceptions.agencyId), eq(suppliers.id, exceptions.supplierId)))
    .where(and(visible(ctx, exceptions), eq(exceptions.state, sql`'asked'`))).orderBy(asc(exceptions.supplierId), asc(exceptions.kind)).limit(pageSize)
}

/** A write for a commit that changes nothing and goes through only while the supplier is as the award gate has read them. */
export const stillAsRead = (ctx: Ctx, { id, revision }: { id: string; revision: number }, subject: { bookingId: string }): Write => ({
  statement: ctx.db.update(suppliers).set({ revision }).where(and(eq(suppliers.agencyId, ctx.agencyId), eq(suppliers.id, id), eq(suppliers.revision, revision))),
  subject: { kind: 'supplier', id, clientId: null, eventId: null, supplierId: id }, before: null, after: subject, action: 'supplier.award',
})

/** Who is a supplier as a natural person, and who decided on suppliers. */
export const supplierKeepers = [
  keeper('the supplier they are', suppliers, ({ id }) => and(eq(suppliers.naturalPerson, true), sql`${suppliers.id} = (select p.supplier_id from people p where p.agency_id = ${suppliers.agencyId} and p.id = ${id})`), 'company'),
  keeper('decisions on suppliers', qualifications, ({ id }) => eq(qualifications.decidedBy, id), 'company'),
  keeper('restrictions of suppliers', restrictions, ({ id }) => or(eq(restrictions.proposedBy, id), eq(restrictions.confirmedBy, id), eq(restrictions.liftedBy, id), eq(restrictions.answeredBy, id)), 'company'),
  keeper('tiers of suppliers', tiers, ({ id }) => or(eq(tiers.decidedBy, id), eq(tiers.counterpartId, id)), 'company'),
  keeper('standbys of suppliers', standbys, ({ id }) => eq(standbys.addedBy, id), 'company'),
  keeper('evaluations of suppliers', evaluations, ({ id }) => or(eq(evaluations.writtenBy, id), eq(evaluations.answeredBy, id)), 'company'),
  keeper('exceptions of suppliers', exceptions, ({ id }) => or(eq(exceptions.askedBy, id), eq(exceptions.decidedBy, id)), 'company'),
]

/** By name, by what ends first, or by score; the cursor is the id of the last row shown. Those without what it is sorted by are left out. */
export async function supplierPage(ctx: Ctx, query: SupplierQuery) {
  const { cursor, counted, limit = pageSize } = query
  const [key, down] = [query.sort.replace('-', '') as keyof typeof sorts, query.sort.startsWith('-')]
  const wanted = and(seen(ctx), ...wantedHere(ctx, query), isNotNull(suppliers[key]))
  const order = down ? desc : asc
  const rows = ctx.db.select(readable(ctx)).from(suppliers).where(and(wanted, cursor ? after(ctx, { key, down }, cursor) : undefined)).orderBy(order(suppliers[key]), order(suppliers.id)).limit(limit + 1)
  return countedPage(rows, (most) => ctx.db.$count(ctx.db.select({ id: suppliers.id }).from(suppliers).where(wanted).limit(most).as('those')), ({ id }) => id, { cursor, limit, counted, from: rowOf(ctx, suppliers, { supplier: suppliers.id }) })
}

const sorts = { name: sql`last.name`, lapsesOn: sql`last.lapses_on`, score: sql`last.score` }

const after = (ctx: Ctx, { key, down }: { key: keyof typeof sorts; down: boolean }, id: string) =>
  sql`(${suppliers[key]}, ${suppliers.id}) ${sql.raw(down ? '<' : '>')} (select ${sorts[key]}, last.id from suppliers last where last.agency_id = ${ctx.agencyId} and last.id = ${id})`

function wantedHere(ctx: Ctx, { q, category, region, qualified, registration, restriction, lapses, score, tier }: SupplierQuery) {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const offering = category || region || qualified ? offers(ctx, { category, region, qualifiedOn: qualified ? today : null }) : undefined
  return [
    named(ctx, q),
    category && !region && !qualified ? or(eq(suppliers.category, category), offering) : offering,
    qualified ? and(eq(suppliers.registration, 'registered'), isRestricted('none', today)) : undefined,
    registration ? eq(suppliers.registration, registration) : undefined,
    restriction ? isRestricted(restriction, today) : undefined,
    score ? gte(suppliers.score, Number(score)) : undefined,
    tier ? eq(suppliers.tier, tier) : undefined,
    lapses ? lte(suppliers.lapsesOn, daysLater(today, Number(lapses))) : undefined,
  ]
}

const named = (ctx: Ctx, q?: string) => (q ? or(contains(suppliers.name, q), contains(suppliers.latin, q), foundByWords(ctx, 'supplier', suppliers.id, q)) : undefined)

/** Who offers something there: in the region or one it lies in, or, unless they must be qualified for all of it, in a part of it. */
const offers = (ctx: Ctx, { category, region, qualifiedOn }: { category?: string; region?: string; qualifiedOn: string | null }) =>
  exists(ctx.db.select({ one: sql`1` }).from(qualifications).where(and(
    ours(ctx, qualifications), eq(qualifications.supplierId, suppliers.id), category ? eq(qualifications.category, category) : undefined,
    region ? or(among(qualifications.region, ancestors(region)), qualifiedOn ? undefined : liesIn(qualifications.region, region)) : undefined,
    qualifiedOn ? and(gte(qualifications.until, qualifiedOn), or(eq(qualifications.outcome, 'qualified'), and(eq(qualifications.outcome, 'conditional'), allMet))) : undefined,
  )))

const liesIn = (column: SQLiteColumn, region: string) => {
  const parts = `${region}${region.includes('-') ? '/' : '-'}`
  return and(gte(column, parts), lt(column, `${parts}\uffff`))
}

const allMet = sql`not exists (select 1 from json_each(${qualifications.conditions}) where value ->> 'met' = 0)`

/** As `restrictionOn` says it: a suspension ends by itself. */
function isRestricted(kind: RestrictionKind, today: string) {
  if (kind === 'none') return or(eq(suppliers.restriction, 'none'), and(eq(suppliers.restriction, 'suspended'), lt(suppliers.restrictedUntil, today)))
  return and(eq(suppliers.restriction, kind), kind === 'suspended' ? or(isNull(suppliers.restrictedUntil), gte(suppliers.restrictedUntil, today)) : undefined)
}

/** Rows for the index, in the order of their ids. */
export const rowsToFind = (world: IndexReader, wanted: Wanted) =>
  world.db.select().from(suppliers).where(wantedOf(world, suppliers, wanted)).orderBy(asc(suppliers.id)).limit(mostOf(wanted))
