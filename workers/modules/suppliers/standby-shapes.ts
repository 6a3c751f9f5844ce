import * as v from 'valibot'
import { Day, Id, Page, Paging, Revision } from '../../kernel/shapes'
import { standbyStates } from './rules/standby'
import { Region } from './standing-shapes'

const Category = v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(60, 'not_a_category'))
const Hours = v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'out_of_range'), v.maxValue(336, 'out_of_range'))

/** `hours`: within which they answer; `until`: the last day it holds. */
export const NewStandby = v.strictObject({ supplierId: Id('supplier'), category: Category, region: Region, hours: Hours, until: Day })
export type NewStandby = v.InferOutput<typeof NewStandby>
export const StandbyChange = v.strictObject({ revision: Revision, hours: v.optional(Hours), until: v.optional(Day) })
export type StandbyChange = v.InferOutput<typeof StandbyChange>
export const StandbyAnswer = v.strictObject({ revision: Revision, yes: v.boolean() })
export type StandbyAnswer = v.InferOutput<typeof StandbyAnswer>
export const StandbyEnd = v.strictObject({ revision: Revision })

/** `region`: where somebody is needed; whoever stands by for all around it counts. */
export const StandbyQuery = v.strictObject({ ...Paging, category: v.optional(Category), region: v.optional(Region), supplierId: v.optional(Id('supplier')) })
export type StandbyQuery = v.InferOutput<typeof StandbyQuery>

/** `awardable`: for staff, whether nothing stands in the way of hiring them there today. `confirmedAt`: when they last said so. */
export const Standby = v.object({
  id: v.string(), revision: v.number(), supplierId: v.string(), supplierName: v.string(), category: v.string(), region: v.string(), hours: v.number(), until: v.string(),
  confirmedAt: v.nullable(v.string()), state: v.picklist(standbyStates), awardable: v.optional(v.boolean()), phone: v.optional(v.nullable(v.string())), phoneShown: v.optional(v.nullable(v.string())),
})
export type Standby = v.InferOutput<typeof Standby>
export const Standbys = Page(Standby)
export const StandbyWritten = v.object({ id: v.string(), revision: v.number() })
