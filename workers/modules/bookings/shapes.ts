import * as v from 'valibot'
import { Named } from '../people/shapes'
import { Counted, Currency, Day, Id, Instant, Line, Page, Paging, Paragraph, Revision } from '../../kernel/shapes'
import { crewKinds } from '../crews/rules/member'
import { Award, AwardQuery, Missing, Region } from '../suppliers/standing-shapes'
import { sides } from '../suppliers/rules/score'
import { bookingStates } from './rules/states'

const Price = v.nullable(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(0, 'not_a_number'), v.maxValue(1e12, 'too_long')))
/** An instant, or a day: to its last minute on the event's clock. */
const AnswerBy = v.union([Day, Instant], 'not_a_date')
/** Booked though something is missing: why, and the last day that holds. */
const Override = v.nullable(v.strictObject({ reason: Paragraph(1000), until: Day }))

/** Days: the event's own, from load-in, unless said. `demands`: kinds of papers asked beyond what the category asks. `knowingly`: also over days that the supplier has blocked. */
export const NewBooking = v.strictObject({
  eventId: Id('event'), supplierId: Id('supplier'), category: v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(60, 'not_a_category')), region: Region,
  title: Line(), bring: v.optional(v.nullable(Paragraph(2000)), null), startsOn: v.optional(Day), endsOn: v.optional(Day),
  price: v.optional(Price, null), currency: v.optional(Currency), answerBy: AnswerBy, override: v.optional(Override, null), knowingly: v.optional(v.boolean(), false),
})
export type NewBooking = v.InferOutput<typeof NewBooking>

/** `price`, `note`: of a counter-offer, or of the offer made anew. */
export const BookingMove = v.strictObject({
  revision: Revision, to: v.picklist(bookingStates, 'not_an_option'), reason: v.optional(v.nullable(Paragraph(1000)), null),
  price: v.optional(Price), note: v.optional(v.nullable(Paragraph(1000))), answerBy: v.optional(AnswerBy), override: v.optional(Override, null),
})
export type BookingMove = v.InferOutput<typeof BookingMove>

export const BookingQuery = v.strictObject({ ...Paging, ...Counted, eventId: v.optional(Id('event')), supplierId: v.optional(Id('supplier')) })
export type BookingQuery = v.InferOutput<typeof BookingQuery>

/** `gate`: for staff, what is missing today and what will lapse before its end, while that still matters. `moves`: what its reader may do. */
export const Booking = v.object({
  id: v.string(), revision: v.number(), createdAt: Instant, supplierId: v.string(), supplierName: v.string(), eventId: v.string(), eventName: v.string(), zone: v.string(), place: v.string(),
  category: v.string(), region: v.string(), title: v.string(), bring: v.nullable(v.string()), startsOn: v.string(), endsOn: v.string(), price: v.nullable(v.number()), currency: v.string(),
  answerBy: v.string(), state: v.picklist(bookingStates), reason: v.nullable(v.string()), counter: v.nullable(v.object({ price: v.nullable(v.number()), note: v.string() })), answeredAt: v.nullable(v.string()),
  moves: v.array(v.picklist(bookingStates)),
  /** Who and what of the supplier's crew comes, by id; null until it is said. */
  crew: v.nullable(v.array(v.object({ id: v.string(), arrives: v.nullable(v.string()), leaves: v.nullable(v.string()) }))),
  gate: v.optional(v.nullable(Award)),
  /** For staff, once the work can be judged: who has, and for which side. */
  evaluations: v.optional(v.array(v.object({ id: v.string(), side: v.picklist(sides), writtenBy: v.string() }))),
  override: v.optional(v.nullable(v.object({ personId: v.string(), person: v.nullable(Named), reason: v.string(), until: v.string() }))),
})
export type Booking = v.InferOutput<typeof Booking>
export const Bookings = Page(Booking)
/** Who and what comes, all of it anew; `arrives`, `leaves`: instants, where they are known. */
export const NamedCrew = v.strictObject({
  revision: Revision,
  crew: v.pipe(v.array(v.strictObject({ id: Id('crew'), arrives: v.optional(v.nullable(Instant), null), leaves: v.optional(v.nullable(Instant), null) })), v.maxLength(200, 'too_many')),
})
export type NamedCrew = v.InferOutput<typeof NamedCrew>
export const CandidateQuery = AwardQuery
export type CandidateQuery = v.InferOutput<typeof CandidateQuery>
const Days = { startsOn: v.string(), endsOn: v.string() }
/** Those who could be asked, whom nothing stands in the way of first. `missing`: how much the gate misses for these days. */
export const Candidates = v.object({
  rows: v.array(v.object({
    id: v.string(), name: v.string(), missing: v.number(), blocked: v.array(v.object({ ...Days, note: v.nullable(v.string()) })),
    jobs: v.array(v.object({ ...Days, eventId: v.string(), title: v.string(), state: v.picklist(bookingStates) })),
  })),
})
export type Candidates = v.InferOutput<typeof Candidates>

export const PassQuery = v.strictObject({ eventId: Id('event') })
export type PassQuery = v.InferOutput<typeof PassQuery>
const Job = v.object({ bookingId: v.string(), supplierName: v.string(), title: v.string() })
/** Who and what may pass the gate, company by company; `lacks` is null for those who do not see suppliers. `missing`: what it would stop at. `names`: of the papers spoken of. */
export const PassList = v.object({
  zone: v.string(),
  rows: v.array(v.object({
    id: v.string(), ...Job.entries, kind: v.picklist(crewKinds), name: v.string(), latin: v.nullable(v.string()), job: v.nullable(v.string()), identityTail: v.nullable(v.string()),
    arrives: v.nullable(v.string()), leaves: v.nullable(v.string()), lacks: v.nullable(v.array(Missing)),
  })),
  missing: v.object({ unnamed: v.array(Job), unconfirmed: v.array(Job), lacking: v.number(), unidentified: v.number() }),
  names: Award.entries.names,
})
export type PassList = v.InferOutput<typeof PassList>
/** What a write leaves behind. */
export const Written = v.object({ id: v.string(), revision: v.number(), state: v.picklist(bookingStates) })
