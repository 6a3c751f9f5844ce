import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { MainContacts } from '../../../workers/modules/suppliers/rules/contacts'
import type { ExceptionState } from '../../../workers/modules/suppliers/rules/exceptions'
import type { Condition, Outcome } from '../../../workers/modules/suppliers/rules/qualification'
import type { Registration } from '../../../workers/modules/suppliers/rules/registration'
import type { BlacklistReason, RestrictionKind } from '../../../workers/modules/suppliers/rules/restriction'
import type { SupplierFact } from '../../../workers/kernel/rules/supplier-facts'
import type { Incident, Marks, Side, Weights } from '../../../workers/modules/suppliers/rules/score'
import type { CounterpartLevel, Tier, TierReason } from '../../../workers/modules/suppliers/rules/tier'
import { instant, json, owned } from '../columns'

export const suppliers = sqliteTable('suppliers', {
  ...owned(),
  name: text().notNull(),
  latin: text(),
  country: text().notNull(),
  category: text().notNull(),
  /** E.164. */
  phone: text(),
  website: text(),
  postalAddress: text(),
  /** In their own words. */
  about: text(),
  /** Whom one turns to, of the people of this supplier, and for what. */
  contacts: json<MainContacts>(),
  /** Internal: never shown to the supplier. */
  notes: text(),
  /** Of natural persons other papers are asked. */
  naturalPerson: integer({ mode: 'boolean' }).notNull().default(false),
  /** The first of four standings that never become one. */
  registration: text().$type<Registration>().notNull().default('draft'),
  registrationReason: text(),
  /** The rolling score, 0 to 100, and over how many engagements of the last 24 months; written with each evaluation. */
  score: real(),
  scored: integer().notNull().default(0),
  /** The best tier a person has decided on, in any category. */
  tier: text().$type<Tier>(),
  /** Who applied for them from outside, until that is answered. */
  applicant: json<Applicant>(),
  /** Kept by triggers: the restriction that was not lifted, to the end of which day, and when the next of their verified papers ends. */
  restriction: text().$type<RestrictionKind>().notNull().default('none'),
  restrictedUntil: text(),
  lapsesOn: text(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('suppliers_name').on(t.agencyId, t.name),
  index('suppliers_applied').on(t.agencyId, t.id).where(sql`applicant is not null`),
  index('suppliers_score').on(t.agencyId, t.score, t.id).where(sql`score is not null`),
  index('suppliers_lapses').on(t.agencyId, t.lapsesOn, t.id).where(sql`lapses_on is not null`),
])

export type Applicant = { family: string; given: string; email: string; locale: string; message: string; categories: string[]; regions: string[] }

/** By which ways suppliers come in besides those that staff add. */
export const supplierIntakes = sqliteTable('supplier_intakes', {
  ...owned(),
  /** A public page takes applications from anybody. */
  page: integer({ mode: 'boolean' }).notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** For which category in which region a supplier may be hired: what they offer, and what the agency says to it. */
export const qualifications = sqliteTable('qualifications', {
  ...owned(),
  supplierId: text().notNull(),
  category: text().notNull(),
  /** A path of ISO 3166: `CN`, `CN-SH`, `CN-GD/shenzhen`. */
  region: text().notNull(),
  /** Whether something waits to be decided, for the first time or anew. */
  open: integer({ mode: 'boolean' }).notNull(),
  /** The last decision, null before the first; what it says holds to the end of `until`. */
  outcome: text().$type<Outcome>(),
  until: text(),
  conditions: json<Condition[]>().notNull(),
  reason: text(),
  decidedBy: text(),
  decidedAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('qualifications_once').on(t.agencyId, t.supplierId, t.category, t.region),
  index('qualifications_where').on(t.agencyId, t.category, t.region, t.outcome, t.supplierId),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])

/** Why a supplier is not to be hired for a time; a blacklisting holds once a second person has said so too. */
export const restrictions = sqliteTable('restrictions', {
  ...owned(),
  supplierId: text().notNull(),
  kind: text().$type<Exclude<RestrictionKind, 'none'>>().notNull(),
  code: text().$type<BlacklistReason>(),
  reason: text().notNull(),
  /** The last day of a suspension. */
  until: text(),
  /** When a blacklisting is looked at again. */
  reviewOn: text(),
  proposedBy: text().notNull(),
  confirmedBy: text(),
  confirmedAt: instant(),
  liftedBy: text(),
  liftedAt: instant(),
  /** The supplier's own word on it. */
  reply: text(),
  answeredBy: text(),
  answeredAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('restrictions_supplier').on(t.agencyId, t.supplierId, t.id),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])

/** What somebody says of a job, for one side; with the weights that held when it was said. */
export const evaluations = sqliteTable('evaluations', {
  ...owned(),
  supplierId: text().notNull(),
  bookingId: text().notNull(),
  eventId: text().notNull(),
  clientId: text().notNull(),
  category: text().notNull(),
  /** The job and its event, as they were called. */
  title: text().notNull(),
  eventName: text().notNull(),
  side: text().$type<Side>().notNull(),
  writtenBy: text().notNull(),
  /** The job's last day, from which its weight decays. */
  day: text().notNull(),
  /** Minor units of the agency's own currency; 0 where it is not known. */
  spend: integer().notNull(),
  marks: json<Marks>().notNull(),
  weights: json<Weights>().notNull(),
  incidents: json<Incident[]>().notNull(),
  /** For the supplier to read. */
  comment: text(),
  /** Internal: never shown to the supplier. */
  note: text(),
  reply: text(),
  answeredBy: text(),
  answeredAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('evaluations_once').on(t.agencyId, t.bookingId, t.side, t.writtenBy),
  index('evaluations_supplier').on(t.agencyId, t.supplierId, t.day),
  index('evaluations_spend').on(t.agencyId, t.category, t.day, t.supplierId, t.bookingId, t.spend),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])

/** How much each criterion counts: one row, in place of what the product came with. */
export const evaluationWeights = sqliteTable('evaluation_weights', { ...owned(), weights: json<Weights>().notNull() }, (t) => [primaryKey({ columns: [t.agencyId, t.id] })])

/** The tier of a supplier in a category: what was proposed and why, what a person decided, who speaks to them, and when the relationship is looked at again. */
export const tiers = sqliteTable('tiers', {
  ...owned(),
  supplierId: text().notNull(),
  category: text().notNull(),
  tier: text().$type<Tier>().notNull(),
  proposed: text().$type<Tier>(),
  reasons: json<TierReason[]>().notNull(),
  /** Why it is another than the proposed, or what is to get better. */
  comment: text(),
  level: text().$type<CounterpartLevel>().notNull(),
  counterpartId: text(),
  reviewOn: text(),
  decidedBy: text().notNull(),
  decidedAt: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('tiers_once').on(t.agencyId, t.supplierId, t.category),
  index('tiers_review').on(t.agencyId, t.reviewOn),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])

/** What other modules have reported of a supplier, counted: so many of so many went well. */
export const supplierFacts = sqliteTable('supplier_facts', {
  agencyId: text().notNull(),
  supplierId: text().notNull(),
  kind: text().$type<SupplierFact>().notNull(),
  good: integer().notNull(),
  of: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.agencyId, t.supplierId, t.kind] })])

/** A supplier that can step in: for what, where, within how many hours, and when they last said so. */
export const standbys = sqliteTable('standbys', {
  ...owned(),
  supplierId: text().notNull(),
  category: text().notNull(),
  region: text().notNull(),
  hours: integer().notNull(),
  /** The last day it holds. */
  until: text().notNull(),
  addedBy: text().notNull(),
  /** Null until the supplier says yes. */
  confirmedAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  uniqueIndex('standbys_once').on(t.agencyId, t.supplierId, t.category, t.region),
  index('standbys_where').on(t.agencyId, t.category, t.region),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])

/** A supplier has no such paper, or somebody else's will do: what they ask, and until when it is let pass. */
export const exceptions = sqliteTable('exceptions', {
  ...owned(),
  supplierId: text().notNull(),
  kind: text().notNull(),
  reason: text().notNull(),
  /** Whose paper is shown instead; null where there is none. */
  whose: text(),
  state: text().$type<ExceptionState>().notNull(),
  askedBy: text().notNull(),
  /** Where it holds: everywhere, or in one category, region or event; to the end of `until`. */
  category: text(),
  region: text(),
  onEvent: text(),
  until: text(),
  note: text(),
  decidedBy: text(),
  decidedAt: instant(),
}, (t) => [
  primaryKey({ columns: [t.agencyId, t.id] }),
  index('exceptions_supplier').on(t.agencyId, t.supplierId, t.id),
  uniqueIndex('exceptions_open').on(t.agencyId, t.supplierId, t.kind).where(sql`state = 'asked'`),
  foreignKey({ columns: [t.agencyId, t.supplierId], foreignColumns: [suppliers.agencyId, suppliers.id] }),
])
