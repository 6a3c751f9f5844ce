import * as v from 'valibot'
import { Country, Line, Page, PageQuery } from '../../kernel/shapes'

export const NewSupplier = v.strictObject({
  name: Line(),
  latin: v.optional(v.nullable(Line()), null),
  country: Country,
  /** A code of the agency's own table. */
  category: v.pipe(v.string(), v.maxLength(60, 'not_a_category')),
})
export type NewSupplier = v.InferOutput<typeof NewSupplier>

export const Supplier = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  name: v.string(),
  latin: v.nullable(v.string()),
  country: v.string(),
  category: v.string(),
})
export type Supplier = v.InferOutput<typeof Supplier>

export const Suppliers = Page(Supplier)
export const SupplierQuery = v.strictObject(PageQuery)
export type SupplierQuery = v.InferOutput<typeof SupplierQuery>
