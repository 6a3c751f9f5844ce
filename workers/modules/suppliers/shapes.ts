import * as v from 'valibot'
import { Country, Line, Page, PageQuery, Revision } from '../../kernel/shapes'

/** `category`: a code of the agency's own table. */
const facts = { name: Line(), country: Country, category: v.pipe(v.string(), v.maxLength(60, 'not_a_category')) }
const latin = v.nullable(Line())

export const NewSupplier = v.strictObject({ ...facts, latin: v.optional(latin, null) })
export type NewSupplier = v.InferOutput<typeof NewSupplier>

export const SupplierChange = v.strictObject({ revision: Revision, ...v.partial(v.object({ ...facts, latin })).entries })
export type SupplierChange = v.InferOutput<typeof SupplierChange>

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
