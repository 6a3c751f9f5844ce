import * as v from 'valibot'
import { ChoiceQuery, Choices, Country, Id, Line, Page, PageQuery, Paragraph, Revision } from '../../kernel/shapes'

export const NewClient = v.strictObject({
  name: Line(),
  latin: v.optional(v.nullable(Line()), null),
  country: Country,
  notes: v.optional(v.nullable(Paragraph()), null),
  counterpartId: v.optional(v.nullable(Id('person')), null),
})
export type NewClient = v.InferOutput<typeof NewClient>

export const ClientChange = v.strictObject({
  revision: Revision,
  name: v.optional(Line()),
  latin: v.optional(v.nullable(Line())),
  country: v.optional(Country),
  notes: v.optional(v.nullable(Paragraph())),
  counterpartId: v.optional(v.nullable(Id('person'))),
})
export type ClientChange = v.InferOutput<typeof ClientChange>

export const Client = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  name: v.string(),
  latin: v.nullable(v.string()),
  country: v.string(),
  /** The member of staff who speaks to them. For staff only, like the notes; the client's own contacts get no such keys. */
  counterpartId: v.optional(v.nullable(v.string())),
  notes: v.optional(v.nullable(v.string())),
})
export type Client = v.InferOutput<typeof Client>

export const Clients = Page(Client)
export const ClientQuery = v.strictObject(PageQuery)
export type ClientQuery = v.InferOutput<typeof ClientQuery>

export const ClientChoices = Choices(v.object({ id: v.string(), name: v.string() }))
export const ClientChoiceQuery = v.strictObject(ChoiceQuery)
export type ClientChoiceQuery = v.InferOutput<typeof ClientChoiceQuery>
