import * as v from 'valibot'
import { ChoiceQuery, Choices, Country, Id, Line, Page, PageQuery, Paragraph, Revision, Website } from '../../kernel/shapes'
import { Facts } from '../credentials/shapes'
import { Named } from '../people/shapes'
import { ShownApplication } from './application-shapes'
import { purposes } from './rules/contacts'
import { isRegion } from '../../kernel/rules/regions'
import { registrations } from './rules/registration'
import { restrictions } from './rules/restriction'
import { tiers } from './rules/tier'

/** `category`: a code of the agency's own table. */
const facts = { name: Line(), country: Country, category: v.pipe(v.string(), v.maxLength(60, 'not_a_category')) }
/** What may be left open. `phone` in any form; without a country code it is taken as a number of the agency's country. */
const open = { latin: v.nullable(Line()), phone: v.nullable(Line(40)), website: v.nullable(Website), postalAddress: v.nullable(Paragraph(500)), about: v.nullable(Paragraph(2000)) }
const Contacts = v.nullable(v.strictObject(v.entriesFromList(purposes, v.optional(Id('person')))))
const internal = { notes: v.nullable(Paragraph()), category: facts.category, naturalPerson: v.boolean() }

export const NewSupplier = v.strictObject({
  ...facts, latin: v.optional(open.latin, null), phone: v.optional(open.phone, null), website: v.optional(open.website, null), postalAddress: v.optional(open.postalAddress, null),
  about: v.optional(open.about, null), notes: v.optional(internal.notes, null), naturalPerson: v.optional(v.boolean(), false),
})
export type NewSupplier = v.InferOutput<typeof NewSupplier>

const profile = { name: facts.name, country: facts.country, ...open, contacts: Contacts }
/** What a supplier says of itself; what is left out stays. `contacts`: whom one turns to, by purpose. */
export const ProfileChange = v.strictObject({ revision: Revision, ...v.partial(v.object(profile)).entries })
export type ProfileChange = v.InferOutput<typeof ProfileChange>

export const SupplierChange = v.strictObject({ revision: Revision, ...v.partial(v.object({ ...profile, ...internal })).entries })
export type SupplierChange = v.InferOutput<typeof SupplierChange>

/** Each as it was read; at most 100, so that all fit in one commit. */
export const SupplierChanges = v.strictObject({
  changes: v.pipe(v.array(v.strictObject({ id: Id('supplier'), revision: Revision, category: facts.category })), v.minLength(1, 'required'), v.maxLength(100, 'too_many')),
})
export type SupplierChanges = v.InferOutput<typeof SupplierChanges>

export const Supplier = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  name: v.string(),
  latin: v.nullable(v.string()),
  country: v.string(),
  category: v.string(),
  naturalPerson: v.boolean(),
  registration: v.picklist(registrations),
  restriction: v.picklist(restrictions),
  /** When the next of their verified papers ends. */
  lapsesOn: v.nullable(v.string()),
  /** For staff: 0 to 100 over `scored` jobs of the last 24 months, below three too few to go by; the best tier decided on in any category. */
  score: v.optional(v.nullable(v.number())),
  scored: v.optional(v.number()),
  tier: v.optional(v.nullable(v.picklist(tiers))),
  /** E.164, and as it is dialled from the agency's country. */
  phone: v.nullable(v.string()),
  phoneShown: v.nullable(v.string()),
  website: v.nullable(v.string()),
  postalAddress: v.nullable(v.string()),
  about: v.nullable(v.string()),
  /** Ids of people, by what one turns to them for. */
  contacts: v.nullable(v.record(v.string(), v.string())),
  /** Internal: not there for suppliers. */
  notes: v.optional(v.nullable(v.string())),
})
export type Supplier = v.InferOutput<typeof Supplier>

/** A supplier with its people and what its papers say; `people` are those who can sign in or are invited. */
export const Profile = v.object({ ...Supplier.entries, people: v.array(v.object({ ...Named.entries, email: v.string(), phone: v.nullable(v.string()), state: v.string() })), facts: Facts, application: v.nullable(ShownApplication) })
export type Profile = v.InferOutput<typeof Profile>

/** `undo`: what to send to the same address to take it back. */
export const ManySuppliers = v.object({ rows: v.array(Supplier), undo: v.object({ changes: v.array(v.object({ id: v.string(), revision: v.number(), category: v.string() })) }) })

export const Suppliers = Page(Supplier)
export const SupplierChoiceQuery = v.strictObject(ChoiceQuery)
export type SupplierChoiceQuery = v.InferOutput<typeof SupplierChoiceQuery>
/** `restriction`: what holds today. */
export const SupplierChoices = Choices(v.object({ id: v.string(), name: v.string(), restriction: v.picklist(restrictions) }))
/** Where one can work beside whole countries, which are not listed. */
export const Regions = v.object({ rows: v.array(v.object({ code: v.string(), names: v.object({ en: v.string(), 'zh-Hans': v.string(), 'zh-Hant': v.string() }) })) })

/**
 * `category`, `region`: who offers it, there. `qualified`: those registered, not restricted, and qualified today for what else is asked.
 * `registration`, `restriction`: two standings, each by itself. `lapses`: a verified paper ends within so many days. `score`: at least so much. Sorted by `lapsesOn` or `score`, only those that have one; a minus turns it round.
 */
export const SupplierQuery = v.strictObject({
  ...PageQuery,
  category: v.optional(v.pipe(v.string(), v.maxLength(60, 'not_a_category'))),
  region: v.optional(v.pipe(v.string(), v.check(isRegion, 'not_a_region'))),
  qualified: v.optional(v.picklist(['yes'], 'not_an_option')),
  registration: v.optional(v.picklist(registrations, 'not_an_option')),
  restriction: v.optional(v.picklist(restrictions, 'not_an_option')),
  lapses: v.optional(v.picklist(['0', '30', '60', '90'], 'not_an_option')),
  score: v.optional(v.picklist(['60', '75', '85'], 'not_an_option')),
  tier: v.optional(v.picklist(tiers, 'not_an_option')),
  sort: v.optional(v.picklist(['name', '-name', 'lapsesOn', '-lapsesOn', 'score', '-score'], 'not_an_option'), 'name'),
})
export type SupplierQuery = v.InferOutput<typeof SupplierQuery>
