import * as v from 'valibot'
import { Day, Id, Line, Page, PageQuery, Paragraph, Revision } from '../../kernel/shapes'
import { Named } from '../people/shapes'

export const NewIssue = v.strictObject({ eventId: Id('event'), title: Line(), ownerId: Id('person'), dueOn: v.optional(v.nullable(Day), null) })
export type NewIssue = v.InferOutput<typeof NewIssue>

export const IssueChange = v.strictObject({ revision: Revision, title: v.optional(Line()), ownerId: v.optional(Id('person')), dueOn: v.optional(v.nullable(Day)) })
export type IssueChange = v.InferOutput<typeof IssueChange>

/** How it ended; without an outcome nothing is settled. */
export const Settling = v.strictObject({ revision: Revision, outcome: Paragraph(2000) })
export type Settling = v.InferOutput<typeof Settling>

/** One's own unless an event is named. */
export const IssueQuery = v.strictObject({ ...PageQuery, eventId: v.optional(Id('event')), state: v.optional(v.picklist(['open', 'settled'], 'not_a_state')) })
export type IssueQuery = v.InferOutput<typeof IssueQuery>

export const Issue = v.object({
  id: v.string(), revision: v.number(), createdAt: v.string(), eventId: v.string(), clientId: v.string(),
  title: v.string(), ownerId: v.string(), dueOn: v.nullable(v.string()), state: v.picklist(['open', 'settled']),
  outcome: v.nullable(v.string()), raisedBy: v.string(), settledAt: v.nullable(v.string()), settledBy: v.nullable(v.string()),
})
/** `late`: open past its day, as the event's zone counts days. */
export const IssueRow = v.object({ ...Issue.entries, owner: Named, late: v.boolean() })
export type IssueRow = v.InferOutput<typeof IssueRow>
export const Issues = Page(IssueRow)
