import * as v from 'valibot'
import { Edition } from '../agencies/shapes'

/** By which ways briefs come in besides those that people begin themselves; `page`: a public page takes wishes from anybody. */
export const Intake = v.object({ revision: v.number(), page: v.boolean() })
export const IntakeChange = v.strictObject({ revision: Edition, page: v.boolean() })
export type IntakeChange = v.InferOutput<typeof IntakeChange>
