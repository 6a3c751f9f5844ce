import * as v from 'valibot'
import { Approval } from '../approvals/shapes'
import { waitingReasons } from '../briefs/rules/waiting'
import { BriefHead, BriefRow } from '../briefs/shapes'
import { ChangedQuestion, EventCard } from '../events/shapes'
import { Call } from '../calls/shapes'
import { ListToTick } from '../checklists/shapes'
import { TalkAhead } from '../skills/growth-shapes'
import { ShownReason } from '../skills/shapes'
import { Named } from '../people/shapes'
import { ShownNames } from '../agencies/shapes'
import { TaskRow } from '../plans/shapes'
import { Supplier } from '../suppliers/shapes'
import { ReviewDue } from '../suppliers/worth-shapes'
import { missingCodes } from '../../kernel/rules/readiness'
import { Day, Instant, Paragraph, Revision, Id } from '../../kernel/shapes'
import { promiseStates } from '../promises/rules/states'
import { moneyShown } from '../events/rules/published'
import { eventStates, reachable } from '../events/rules/states'
import { logged } from './rules/change-log'
import { needKinds } from './rules/needs'
import { waitingKinds } from './rules/next-step'

const Some = <S extends v.GenericSchema>(row: S) => v.object({ rows: v.array(row), total: v.number() })

export const MyDay = v.object({
  tasks: Some(TaskRow),
  /** What waits for the reader's own yes, in their name or for somebody away. */
  approvals: Some(Approval),
  /** What the agency owes its clients an answer to, the longest waiting first. */
  briefs: Some(v.object({ ...BriefHead.entries, reason: v.picklist(waitingReasons) })),
  /** What the reader looks after and has not been done, the first due first. */
  checklists: Some(ListToTick),
  events: Some(EventCard),
  /** Agreed briefs of events one works on, whose newest version one has not read, with the questions it answers otherwise than the one before. */
  toRead: v.array(v.object({ id: v.string(), title: v.string(), version: v.number(), eventId: v.nullable(v.string()), changed: v.array(ChangedQuestion) })),
  /** Of these events: where the client is owed something that nobody owns, or for which there is no work. */
  promises: v.array(v.object({ eventId: v.string(), eventName: v.string(), ownerless: v.number(), workless: v.number() })),
  /** Of learning: sessions of today and tomorrow, and those the reader held and has not settled; what was sent back to them; certificates that end within 90 days or ended as lately, and no newer one is on its way; growth talks of theirs and of whoever reports to them, over their day or within two weeks of it; how many entries of others wait for them. */
  learning: v.object({
    sessions: v.array(v.object({ id: v.string(), names: ShownNames, startsAt: Instant, endsAt: Instant, room: v.string(), concern: v.picklist(['coming', 'settle']), holds: v.boolean() })),
    ending: v.array(v.object({ kind: v.string(), names: ShownNames, endsOn: v.string(), due: v.picklist(['soon', 'overdue']) })),
    returned: Some(v.object({ id: v.string(), title: v.string(), reason: v.nullable(v.string()) })),
    talks: Some(TalkAhead),
    toVerify: v.number(),
  }),
  /** Suppliers the relationship with whom is to be looked at again, the longest overdue first. */
  relationships: v.array(ReviewDue),
})

/** `id` is the thread's, the brief's or the call's; `text` the question's own words; `version` the one to agree; `count` how many answers are missing. */
export const Waiting = v.object({
  kind: v.picklist(waitingKinds),
  id: v.string(),
  /** Null of a report on a call about none. */
  briefId: v.nullable(v.string()),
  title: v.string(),
  text: v.nullable(v.string()),
  version: v.nullable(v.number()),
  count: v.nullable(v.number()),
  dueOn: v.nullable(v.string()),
})
export type Waiting = v.InferOutput<typeof Waiting>

const Thing = v.object({ kind: v.picklist(['brief', 'event']), id: v.string(), title: v.string() })

export const ClientHome = v.object({
  nextStep: v.nullable(Waiting),
  waiting: Some(Waiting),
  /** The newest; how many there are is not counted. */
  briefs: v.array(BriefRow),
  events: Some(EventCard),
  /** Calls and visits to come, and those whose report waits for an answer. */
  calls: v.array(Call),
  /** What has changed of these, newest first: the agency, a colleague of the reader, or the reader; the same on one day is one line with its count. */
  changes: v.array(v.object({
    id: v.string(), at: v.string(), action: v.picklist(logged), count: v.number(), by: v.object({ kind: v.string(), me: v.boolean() }), of: Thing,
  })),
  /** The papers on them, newest first. */
  documents: v.array(v.object({ id: v.string(), name: v.string(), size: v.number(), at: v.string(), of: Thing })),
  /** Whom to call: the coordinator of the event that is on or opens next. */
  coordinator: v.nullable(Named),
})

export const SupplierHome = v.object({
  agency: v.object({ name: v.string() }),
  supplier: Supplier,
  /** Job offers, questions about free days and standby lists that wait for an answer of theirs. */
  waiting: v.number(),
})

/** `waits`: what only time or a new day brings; `told`: who learns of it when its day moves. */
export const Readiness = v.object({
  state: v.picklist(eventStates), undated: v.boolean(), reason: v.nullable(v.string()), revision: v.number(),
  next: v.nullable(v.picklist(reachable)),
  missing: v.array(v.object({ code: v.picklist(missingCodes), count: v.number(), things: v.array(v.object({ id: v.string(), title: v.string(), revision: v.nullable(v.number()) })) })),
  waits: v.array(v.string()),
  told: v.array(v.object({ ...Named.entries, client: v.boolean() })),
})

const Money = v.object({ amount: v.number(), currency: v.string() })
const Dated = { id: v.string(), title: v.string(), dueOn: v.nullable(v.string()), late: v.boolean() }

export const EventToday = v.object({
  /** What waits for the reader, by its day. `id`: the task, issue, question or brief; `count`: how many promises, or which version of the brief. */
  needs: Some(v.object({ ...Dated, kind: v.picklist(needKinds), id: v.nullable(v.string()), title: v.nullable(v.string()), names: v.nullable(ShownNames), count: v.nullable(v.number()) })),
  /** How many tasks the reader has open here, however far ahead. */
  openTasks: v.number(),
  milestones: v.array(v.object({ ...Dated, names: v.nullable(ShownNames), state: v.picklist(['open', 'done']) })),
  /** Open tasks that its new days have put on the other side of it: before what they were to be after, or the other way about. */
  unfit: v.array(v.object({ ...Dated, names: v.nullable(ShownNames) })),
  /** How many promises stand where. */
  promises: v.partial(v.object(v.entriesFromList(promiseStates, v.number()))),
  /** Of all duties given on it, which somebody is not quite fit for, and why; null once it is over. */
  team: v.nullable(v.object({ of: v.number(), ready: v.number(), rows: v.array(v.object({ dutyId: v.string(), may: v.boolean(), reasons: v.array(ShownReason) })) })),
  issues: Some(v.object({ ...Dated, ownerId: v.string(), owner: v.object({ family: v.string(), given: v.string(), latin: v.nullable(v.string()) }) })),
  /** Who published its money to the client; null while nobody, or for those who do not see money. */
  publisher: v.nullable(Named),
  /** The agreed version of its brief; `frame` is null for those who do not see money, and where the brief says nothing of it. */
  agreed: v.nullable(v.object({
    briefId: v.string(), version: v.number(), at: v.string(),
    frame: v.nullable(v.object({ ceiling: v.nullable(Money), taxIncluded: v.nullable(v.boolean()), contingency: v.nullable(v.number()), lines: v.array(v.object({ category: v.string(), amount: Money })) })),
  })),
})
export type EventToday = v.InferOutput<typeof EventToday>

/** `waive`: the open tasks before load-in without which it goes. */
export const Moving = v.strictObject({
  revision: Revision, to: v.picklist(reachable, 'not_a_state'), waive: v.optional(v.pipe(v.array(Id('task')), v.maxLength(100, 'too_many')), []),
})
export type Moving = v.InferOutput<typeof Moving>
export const MoneyPublishing = v.strictObject({ revision: Revision, shows: v.picklist(moneyShown, 'not_an_option') })
export type MoneyPublishing = v.InferOutput<typeof MoneyPublishing>
/** Without a first day it has none until somebody says which. */
export const Postponing = v.strictObject({ revision: Revision, reason: Paragraph(2000), startsOn: v.optional(v.nullable(Day)), endsOn: v.optional(v.nullable(Day)) })
export type Postponing = v.InferOutput<typeof Postponing>
export const Cancelling = v.strictObject({ revision: Revision, reason: Paragraph(2000) })
export type Cancelling = v.InferOutput<typeof Cancelling>
