import * as v from 'valibot'
import { ChoiceQuery, Choices, Day, Id, Line, Page, PageQuery, Revision, Zone } from '../../kernel/shapes'
import { ShownNames } from '../agencies/shapes'
import { Named } from '../people/shapes'
import { ShownReason } from '../skills/shapes'
import { dutyNames, lackings } from './rules/duties'
import { partNames } from './rules/follows'
import { eventStates } from './rules/states'
import { phases } from './rules/phase'

export const EventChange = v.strictObject({
  revision: Revision,
  name: v.optional(Line()),
  startsOn: v.optional(Day),
  endsOn: v.optional(Day),
  zone: v.optional(Zone),
  place: v.optional(Line()),
  loadInOn: v.optional(v.nullable(Day)),
})
export type EventChange = v.InferOutput<typeof EventChange>

export const FollowDeciding = v.strictObject({ revision: Revision, part: v.picklist(partNames, 'not_an_option'), take: v.boolean() })
export type FollowDeciding = v.InferOutput<typeof FollowDeciding>

/** Each as it was read; at most 50, so that all fit in one commit. `keep`: whoever coordinated stays a coordinator beside them. */
export const EventChanges = v.strictObject({
  changes: v.pipe(
    v.array(v.strictObject({ id: Id('event'), revision: Revision, coordinatorId: Id('person'), keep: v.optional(v.boolean(), false) })),
    v.minLength(1, 'required'), v.maxLength(50, 'too_many'),
  ),
})
export type EventChanges = v.InferOutput<typeof EventChanges>

export const NewDuty = v.strictObject({ personId: Id('person'), duty: v.picklist(dutyNames, 'not_a_duty') })
export type NewDuty = v.InferOutput<typeof NewDuty>

export const CandidateQuery = v.strictObject({ ...ChoiceQuery, duty: v.picklist(dutyNames, 'not_a_duty') })
export type CandidateQuery = v.InferOutput<typeof CandidateQuery>

/** Whom one could give a duty, those who are fit first. `may`: whether they can have it; if not, because of what they are `lacking` or of `reasons` that must be met. */
export const Candidate = v.object({ ...Named.entries, may: v.boolean(), lacking: v.nullable(v.picklist(lackings)), reasons: v.array(ShownReason) })
export type Candidate = v.InferOutput<typeof Candidate>
export const Candidates = Choices(Candidate)

export const EventQuery = v.strictObject({ ...PageQuery, clientId: v.optional(Id('client')), phase: v.optional(v.picklist(phases, 'not_a_phase')) })
export type EventQuery = v.InferOutput<typeof EventQuery>

export const EventChoices = Choices(v.object({ id: v.string(), name: v.string(), client: v.object({ name: v.string() }) }))
export const EventChoiceQuery = v.strictObject(ChoiceQuery)
export type EventChoiceQuery = v.InferOutput<typeof EventChoiceQuery>

const Company = v.object({ id: v.string(), name: v.string(), latin: v.nullable(v.string()) })

const Money = v.object({ amount: v.number(), currency: v.string() })
export const MoneyFigures = v.object({
  version: v.number(), ceiling: v.nullable(Money), taxIncluded: v.nullable(v.boolean()), contingency: v.nullable(v.number()),
  lines: v.array(v.object({ category: v.string(), amount: Money })),
  /** What each agreed change costs more, or less; null costs are none. */
  changes: v.array(v.object({ version: v.number(), at: v.string(), cost: v.nullable(Money) })),
})
const Published = v.object({ ...MoneyFigures.entries, shows: v.picklist(['total', 'lines']), at: v.string(), by: v.string() })

/** A question of the brief; one of the agency's own with what it is called. */
export const ChangedQuestion = v.object({ key: v.string(), names: v.nullable(ShownNames) })
const Facts = v.partial(v.object({
  name: v.string(), startsOn: v.string(), endsOn: v.string(), loadInOn: v.nullable(v.string()), place: v.string(), attendance: v.nullable(v.number()),
}))

export const Event = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  clientId: v.string(),
  briefId: v.nullable(v.string()),
  name: v.string(),
  startsOn: v.string(),
  endsOn: v.string(),
  zone: v.string(),
  place: v.string(),
  attendance: v.nullable(v.number()),
  coordinatorId: v.string(),
  phase: v.picklist(phases),
  /** How far the work on it is, as people say. */
  state: v.picklist(eventStates),
  /** Postponed without a new day: the days are those it had. */
  undated: v.boolean(),
  /** Why it was postponed or cancelled. */
  reason: v.nullable(v.string()),
  loadInOn: v.nullable(v.string()),
  /** What of its money the client was shown last, as it was then; null while nothing, and for staff who do not see money. */
  published: v.nullable(Published),
  /** Which version of its brief it knows. */
  briefVersion: v.number(),
  /** What that version changed, for staff: the questions, what stood here before it was taken over, and what is still to be decided. */
  follows: v.nullable(v.object({ version: v.number(), since: v.number(), at: v.string(), changed: v.array(ChangedQuestion), was: Facts, open: Facts })),
  /** The n of T−n: negative once it has opened. */
  daysToOpening: v.number(),
})
export type Event = v.InferOutput<typeof Event>

/** `undo`: what to send to the same address to take it back. */
export const ManyEvents = v.object({
  rows: v.array(Event),
  undo: v.object({ changes: v.array(v.object({ id: v.string(), revision: v.number(), coordinatorId: v.string(), keep: v.boolean() })) }),
})

/** Tasks are internal: `openTasks` and `tasks` are null for clients. */
export const EventRow = v.object({ ...Event.entries, client: Company, coordinators: v.array(Named), openTasks: v.nullable(v.number()) })
export const Events = Page(EventRow)
/** An event on an overview, with its main coordinator. */
export const EventCard = v.object({ ...Event.entries, client: Company, coordinator: Named, openTasks: v.nullable(v.number()) })

export const Duty = v.object({ id: v.string(), duty: v.string(), person: Named })
/** With what speaks against it all the same: a level that is wished for, a paper that ends, days that are taken. */
export const GivenDuty = v.object({ ...Duty.entries, reasons: v.array(ShownReason) })
export const FullEvent = v.object({
  ...Event.entries,
  client: Company,
  coordinators: v.array(Named),
  people: v.array(Duty),
  tasks: v.nullable(v.object({ open: v.number(), done: v.number() })),
})
