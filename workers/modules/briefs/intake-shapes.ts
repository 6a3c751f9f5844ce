import * as v from 'valibot'
import { Edition } from '../agencies/shapes'

/**
 * By which ways briefs come in besides those that people begin themselves. `page`: a public page takes wishes from anybody. `mail`: the
 * address at which a mail of a colleague's or a contact's begins a draft, null while none does; `mailOffered`: this installation takes mail.
 */
export const Intake = v.object({ revision: v.number(), page: v.boolean(), mail: v.nullable(v.string()), mailOffered: v.boolean() })
/** An address that was closed is dead: opened again, it is another. */
export const IntakeChange = v.strictObject({ revision: Edition, page: v.boolean(), mail: v.boolean() })
export type IntakeChange = v.InferOutput<typeof IntakeChange>
