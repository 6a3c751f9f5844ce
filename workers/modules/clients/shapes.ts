import * as v from 'valibot'
import { ListedFile } from '../../kernel/files/shapes'
import { ChoiceQuery, Choices, Country, Day, Id, Line, Locale, Page, PageQuery, Paragraph, Revision } from '../../kernel/shapes'
import { invoiceKinds } from './rules/billing'
import { importances } from './rules/fields'
import { industries } from './rules/industries'

const Named = { name: Line(), country: Country }

/** What may be left open: null is nothing on record. */
const open = {
  latin: v.nullable(Line()),
  billingTitle: v.nullable(Line()),
  billingAddress: v.nullable(Paragraph(500)),
  taxId: v.nullable(Line(40)),
  invoiceKind: v.nullable(v.picklist(invoiceKinds, 'not_an_option')),
  poNumber: v.nullable(Line(60)),
  costCentre: v.nullable(Line(60)),
  /** Days from the invoice. */
  paymentDays: v.nullable(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(0, 'out_of_range'), v.maxValue(365, 'out_of_range'))),
  notes: v.nullable(Paragraph()),
  counterpartId: v.nullable(Id('person')),
  importance: v.nullable(v.picklist(importances, 'not_an_option')),
  industry: v.nullable(v.picklist(industries, 'not_an_option')),
  ndaEndsOn: v.nullable(Day),
  /** What they may be written to in, the first before the others; null is the agency's. */
  languages: v.nullable(v.pipe(v.array(Locale), v.minLength(1, 'none_chosen'), v.maxLength(3, 'too_many'))),
}

export const NewClient = v.strictObject({
  ...Named,
  latin: v.optional(open.latin, null),
  billingTitle: v.optional(open.billingTitle, null),
  billingAddress: v.optional(open.billingAddress, null),
  taxId: v.optional(open.taxId, null),
  invoiceKind: v.optional(open.invoiceKind, null),
  poNumber: v.optional(open.poNumber, null),
  costCentre: v.optional(open.costCentre, null),
  paymentDays: v.optional(open.paymentDays, null),
  languages: v.optional(open.languages, null),
  notes: v.optional(open.notes, null),
  counterpartId: v.optional(open.counterpartId, null),
  importance: v.optional(open.importance, null),
  industry: v.optional(open.industry, null),
  ndaEndsOn: v.optional(open.ndaEndsOn, null),
})
export type NewClient = v.InferOutput<typeof NewClient>

export const ClientChange = v.strictObject({
  revision: Revision,
  ...v.partial(v.object({ ...Named, ...open })).entries,
})
export type ClientChange = v.InferOutput<typeof ClientChange>

/** Each as it was read; at most 100, so that all fit in one commit. */
export const ClientChanges = v.strictObject({
  changes: v.pipe(
    v.array(v.strictObject({ id: Id('client'), revision: Revision, counterpartId: v.optional(open.counterpartId), importance: v.optional(open.importance) })),
    v.minLength(1, 'required'), v.maxLength(100, 'too_many'),
  ),
})
export type ClientChanges = v.InferOutput<typeof ClientChanges>

export const Client = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  name: v.string(),
  latin: v.nullable(v.string()),
  country: v.string(),
  languages: v.nullable(v.array(v.string())),
  billingTitle: v.nullable(v.string()),
  billingAddress: v.nullable(v.string()),
  /** Without what stands between its digits; see rules/tax-id.ts. */
  taxId: v.nullable(v.string()),
  invoiceKind: v.nullable(v.picklist(invoiceKinds)),
  poNumber: v.nullable(v.string()),
  costCentre: v.nullable(v.string()),
  paymentDays: v.nullable(v.number()),
  /** The member of staff who speaks to them. For staff only, like all that follows; the client's own contacts get no such keys. */
  counterpartId: v.optional(v.nullable(v.string())),
  notes: v.optional(v.nullable(v.string())),
  importance: v.optional(v.nullable(v.picklist(importances))),
  industry: v.optional(v.nullable(v.picklist(industries))),
  /** The last day of the agreement to keep their secrets. */
  ndaEndsOn: v.optional(v.nullable(v.string())),
})
export type Client = v.InferOutput<typeof Client>

/** `undo`: what to send to the same address to take it back. */
export const ManyClients = v.object({
  rows: v.array(Client),
  undo: v.object({ changes: v.array(v.object({ id: v.string(), revision: v.number(), counterpartId: v.nullable(v.string()), importance: v.nullable(v.picklist(importances)) })) }),
})

/** The agency's own papers on a client. */
export const Papers = v.object({ rows: v.array(ListedFile) })

export const Clients = Page(Client)
export const ClientQuery = v.strictObject(PageQuery)
export type ClientQuery = v.InferOutput<typeof ClientQuery>

export const ClientChoices = Choices(v.object({ id: v.string(), name: v.string() }))
export const ClientChoiceQuery = v.strictObject(ChoiceQuery)
export type ClientChoiceQuery = v.InferOutput<typeof ClientChoiceQuery>
