import * as v from 'valibot'
import { Id, Line, Paragraph, Revision } from '../../kernel/shapes'
import { crewKinds, plateOf, tailOf } from './rules/member'

const Tail = v.pipe(v.string(), v.check((typed) => tailOf(typed) !== null, 'not_a_tail'), v.transform((typed) => tailOf(typed)!))
const Plate = v.pipe(Line(20), v.check((typed) => plateOf(typed) !== '', 'required'), v.transform(plateOf))
const worker = { name: Line(), latin: v.nullable(Line()), job: v.nullable(Line()), identityTail: v.nullable(Tail), phone: v.nullable(Line(40)) }
const vehicle = { plate: Plate, class: v.nullable(Line()), note: v.nullable(Paragraph(500)) }
const open = <T extends v.GenericSchema>(shape: T) => v.optional(v.nullable(shape), null)

/** `identityTail`: the last four characters alone. `phone` in any form; without a country code it is taken as a number of the agency's country. */
export const NewCrewMember = v.variant('kind', [
  v.strictObject({ supplierId: Id('supplier'), kind: v.literal('worker'), name: worker.name, latin: open(Line()), job: open(Line()), identityTail: open(Tail), phone: open(Line(40)) }),
  v.strictObject({ supplierId: Id('supplier'), kind: v.literal('vehicle'), plate: Plate, class: open(Line()), note: open(Paragraph(500)) }),
])
export type NewCrewMember = v.InferOutput<typeof NewCrewMember>

/** What is left out stays. `archived` false: they are back. */
export const CrewMemberChange = v.strictObject({ revision: Revision, ...v.partial(v.object({ ...worker, ...vehicle, archived: v.literal(false) })).entries })
export type CrewMemberChange = v.InferOutput<typeof CrewMemberChange>

/** A worker or a vehicle; `name` is a vehicle's plate, `job` its class. `phoneShown`: as it is dialled from the agency's country. */
export const CrewMember = v.object({
  id: v.string(), revision: v.number(), createdAt: v.string(), supplierId: v.string(), kind: v.picklist(crewKinds), name: v.string(), latin: v.nullable(v.string()), job: v.nullable(v.string()),
  identityTail: v.nullable(v.string()), phone: v.nullable(v.string()), phoneShown: v.nullable(v.string()), note: v.nullable(v.string()), archivedAt: v.nullable(v.string()),
})
export type CrewMember = v.InferOutput<typeof CrewMember>
/** `archived`: kept, as papers or jobs speak of them; otherwise gone. */
export const Departed = v.object({ id: v.string(), archived: v.boolean() })
