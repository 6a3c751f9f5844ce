import * as v from 'valibot'
import { Id, Line, Paragraph, Revision } from '../../kernel/shapes'
import { criteria, incidentLevels, isWhole, sides, wantsReason, type Marks as Given } from './rules/score'

const ofEach = <S extends v.GenericSchema>(shape: S) => v.strictObject(Object.fromEntries(criteria.map((criterion) => [criterion, shape])) as Record<(typeof criteria)[number], S>)
/** 1 to 5; null: not applicable. */
const Mark = v.nullable(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'out_of_range'), v.maxValue(5, 'out_of_range')))
const Marks = v.pipe(ofEach(Mark), v.check((marks) => Object.values(marks).some((mark) => mark !== null), 'required'))
const Weights = ofEach(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(0, 'not_a_number'), v.maxValue(100, 'out_of_range')))
const Incidents = v.pipe(v.array(v.strictObject({ level: v.picklist(incidentLevels, 'not_an_option'), reference: Line(300) })), v.maxLength(20, 'too_many'))

/** `comment` is shown to the supplier and wanted with a low mark; `note` is never shown to them. */
const said = { comment: v.optional(v.nullable(Paragraph(2000)), null), note: v.optional(v.nullable(Paragraph(2000)), null), incidents: v.optional(Incidents, []) }

const reasoned = ({ marks, comment }: { marks: Given; comment: string | null }) => comment !== null || !wantsReason(marks)

export const NewEvaluation = v.pipe(v.strictObject({ side: v.picklist(sides, 'not_an_option'), marks: Marks, ...said }), v.forward(v.check((said) => reasoned(said), 'required'), ['comment']))
export type NewEvaluation = v.InferOutput<typeof NewEvaluation>

export const EvaluationChange = v.pipe(v.strictObject({ revision: Revision, marks: Marks, ...said }), v.forward(v.check((said) => reasoned(said), 'required'), ['comment']))
export type EvaluationChange = v.InferOutput<typeof EvaluationChange>

export const Reply = v.strictObject({ revision: Revision, reply: Paragraph(2000) })
export type Reply = v.InferOutput<typeof Reply>

/** `score`: of this evaluation alone, before incidents. Who gave it, and the note, are for staff. */
export const Evaluation = v.object({
  id: v.string(), revision: v.number(), createdAt: v.string(), supplierId: v.string(), bookingId: v.string(), title: v.string(), eventName: v.string(), category: v.string(), side: v.picklist(sides), day: v.string(),
  marks: ofEach(v.nullable(v.number())), weights: ofEach(v.number()), score: v.nullable(v.number()),
  incidents: v.array(v.object({ level: v.picklist(incidentLevels), reference: v.string() })), comment: v.nullable(v.string()), reply: v.nullable(v.string()), answeredAt: v.nullable(v.string()),
  note: v.optional(v.nullable(v.string())), writtenBy: v.optional(v.string()),
})
export type Evaluation = v.InferOutput<typeof Evaluation>
export const EvaluationQuery = v.strictObject({ bookingId: Id('booking') })
export const Evaluations = v.object({ rows: v.array(Evaluation) })
export const EvaluationWritten = v.object({ id: v.string(), revision: v.number() })

/** They add up to 100. `revision`: 0 while they are as the product came. */
export const WeightSetting = v.strictObject({ revision: v.pipe(v.number(), v.integer(), v.minValue(0)), weights: v.pipe(Weights, v.check(isWhole, 'not_whole')) })
export type WeightSetting = v.InferOutput<typeof WeightSetting>
export const HeldWeights = v.object({ revision: v.number(), weights: ofEach(v.number()) })
