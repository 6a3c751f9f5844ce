import * as v from 'valibot'
import { Edition, ShownNames } from '../agencies/shapes'
import { registrations } from './rules/registration'

/** `page`: a public page takes applications from anybody. */
export const SupplierIntake = v.strictObject({ revision: Edition, page: v.boolean() })
export type SupplierIntake = v.InferOutput<typeof SupplierIntake>
export const ShownIntake = v.object({ revision: v.number(), page: v.boolean() })

/** Who applied from outside and what they wrote; `alike` are suppliers of the same name or address. For staff, until it is answered. */
export const ShownApplication = v.object({
  family: v.string(), given: v.string(), email: v.string(), locale: v.string(), message: v.string(), categories: v.array(v.string()), regions: v.array(v.object({ code: v.string(), names: v.nullable(ShownNames) })),
  alike: v.array(v.object({ id: v.string(), name: v.string(), registration: v.picklist(registrations) })),
})
