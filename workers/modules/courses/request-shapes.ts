import * as v from 'valibot'
import { Counted, Day, Id, Instant, Line, Page, Paging, Paragraph, Revision } from '../../kernel/shapes'
import { Named } from '../people/shapes'
import { trainingKinds } from '../training/rules/topics'
import { Minutes } from '../training/shapes'
import { requestStates } from './rules/request'

const Minor = v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(0, 'not_a_number'), v.maxValue(1e12, 'too_long'))

/** `cost`: in the agency's currency, in minor units, with fee, travel and all; `minutes` of learning. */
export const NewTrainingRequest = v.strictObject({ title: Line(), provider: Line(), kind: v.optional(v.picklist(trainingKinds, 'not_an_option'), 'course'), startsOn: Day, endsOn: Day, minutes: Minutes, cost: Minor, why: Paragraph(2000) })
export type NewTrainingRequest = v.InferOutput<typeof NewTrainingRequest>
export const TrainingRequestQuery = v.strictObject({ ...Paging, ...Counted, whose: v.optional(v.literal('all', 'not_an_option')), personId: v.optional(Id('person')) })
export type TrainingRequestQuery = v.InferOutput<typeof TrainingRequestQuery>
/** `minutes`: what it really was. */
export const AttendingRequest = v.strictObject({ revision: Revision, minutes: v.optional(v.nullable(Minutes), null) })
export type AttendingRequest = v.InferOutput<typeof AttendingRequest>
export const ClaimingRequest = v.strictObject({ revision: Revision, amount: Minor, note: v.optional(v.nullable(Paragraph(1000)), null) })
export type ClaimingRequest = v.InferOutput<typeof ClaimingRequest>

/** `approvalId`: where it is decided. */
export const TrainingRequest = v.object({
  id: v.string(), revision: v.number(), createdAt: Instant, person: Named, title: v.string(), provider: v.string(), kind: v.picklist(trainingKinds), startsOn: v.string(), endsOn: v.string(), minutes: v.number(), cost: v.number(), currency: v.string(), why: v.string(),
  state: v.picklist(requestStates), approvalId: v.string(), reason: v.nullable(v.string()), claimed: v.nullable(v.number()), claimNote: v.nullable(v.string()),
  may: v.object({ withdraw: v.boolean(), attend: v.boolean(), claim: v.boolean(), pay: v.boolean() }),
})
export type TrainingRequest = v.InferOutput<typeof TrainingRequest>
export const TrainingRequests = Page(TrainingRequest)
export const RequestHead = v.object({ id: v.string(), revision: v.number(), state: v.picklist(requestStates) })

const Year = v.pipe(v.string(), v.regex(/^20\d\d$/, 'not_a_date'))
/** `year`: of the agency's calendar, this one unless said. */
export const CostQuery = v.strictObject({ ...Paging, year: v.optional(Year) })
export type CostQuery = v.InferOutput<typeof CostQuery>
const PersonCost = v.object({ id: v.string(), person: Named, minutes: v.number(), waiting: v.number(), sessions: v.number(), noShows: v.number(), cost: v.number() })
/** By person: minutes that are verified and that wait, sessions attended and missed, and what training outside comes to, in minor units. */
export const TrainingCosts = v.object({ rows: v.array(PersonCost), next: v.nullable(v.string()), year: v.string(), currency: v.string(), total: v.object({ minutes: v.number(), cost: v.number() }) })
export type TrainingCosts = v.InferOutput<typeof TrainingCosts>
