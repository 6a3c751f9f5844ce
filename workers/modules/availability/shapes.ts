import * as v from 'valibot'
import { Counted, Day, Id, Instant, Page, Paging, Paragraph, Revision } from '../../kernel/shapes'
import { Region } from '../suppliers/standing-shapes'
import { answers, mostAsked } from './rules/asks'

const Category = v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(60, 'not_a_category'))
const Note = v.optional(v.nullable(Paragraph(500)), null)

export const NewBlocked = v.strictObject({ supplierId: Id('supplier'), startsOn: Day, endsOn: Day, note: Note })
export type NewBlocked = v.InferOutput<typeof NewBlocked>
export const BlockedRange = v.object({ id: v.string(), supplierId: v.string(), startsOn: v.string(), endsOn: v.string(), note: v.nullable(v.string()) })
export const BlockedQuery = v.strictObject({ ...Paging, supplierId: Id('supplier') })
export type BlockedQuery = v.InferOutput<typeof BlockedQuery>
/** Those that are not over yet, the next first. */
export const Blocked = v.object({ rows: v.array(BlockedRange), next: v.nullable(v.string()) })
export const Removed = v.object({ id: v.string() })

/** `note`: what it is about, as the suppliers read it. `eventId`: the event it is for, if there is one already. */
export const NewQuestion = v.strictObject({
  supplierIds: v.pipe(v.array(Id('supplier')), v.minLength(1, 'none_chosen'), v.maxLength(mostAsked, 'too_many')), eventId: v.optional(v.nullable(Id('event')), null),
  category: Category, region: Region, startsOn: Day, endsOn: Day, note: Note, answerBy: Instant,
})
export type NewQuestion = v.InferOutput<typeof NewQuestion>
export const Asked = v.object({ id: v.string(), asked: v.number() })

/** `block`: a no that also takes these days from whatever is asked later. */
export const Answering = v.strictObject({ revision: Revision, answer: v.picklist(answers, 'not_an_option'), note: Note, block: v.optional(v.boolean(), false) })
export type Answering = v.InferOutput<typeof Answering>
export const Answered = v.object({ id: v.string(), revision: v.number(), answer: v.picklist(answers) })

export const AskQuery = v.strictObject({ ...Paging, ...Counted, eventId: v.optional(Id('event')), supplierId: v.optional(Id('supplier')) })
export type AskQuery = v.InferOutput<typeof AskQuery>
/** One line of a question; `late`: no answer came in time. `askedBy` is told to staff alone. */
export const Ask = v.object({
  id: v.string(), revision: v.number(), createdAt: Instant, questionId: v.string(), supplierId: v.string(), supplierName: v.string(), eventId: v.nullable(v.string()), category: v.string(), region: v.string(),
  startsOn: v.string(), endsOn: v.string(), note: v.nullable(v.string()), answerBy: v.string(), answer: v.nullable(v.picklist(answers)), answerNote: v.nullable(v.string()), answeredAt: v.nullable(v.string()),
  late: v.boolean(), askedBy: v.optional(v.string()),
})
export type Ask = v.InferOutput<typeof Ask>
/** The latest first. */
export const Asks = Page(Ask)
