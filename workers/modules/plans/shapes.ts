import * as v from 'valibot'
import { Day, Id, Line, Page, PageQuery, Revision } from '../../kernel/shapes'
import { Named } from '../people/shapes'

export const NewTask = v.strictObject({
  eventId: Id('event'),
  title: Line(),
  ownerId: Id('person'),
  dueOn: v.optional(v.nullable(Day), null),
})
export type NewTask = v.InferOutput<typeof NewTask>

export const TaskChange = v.strictObject({
  revision: Revision,
  title: v.optional(Line()),
  ownerId: v.optional(Id('person')),
  dueOn: v.optional(v.nullable(Day)),
})
export type TaskChange = v.InferOutput<typeof TaskChange>

/** Without an event it is about one's own; `mine` says so within one. */
export const TaskQuery = v.strictObject({
  ...PageQuery,
  eventId: v.optional(Id('event')),
  mine: v.optional(v.literal('1')),
  state: v.optional(v.picklist(['open', 'done'], 'not_a_state')),
})
export type TaskQuery = v.InferOutput<typeof TaskQuery>

export const Task = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  eventId: v.string(),
  clientId: v.string(),
  title: v.string(),
  ownerId: v.string(),
  dueOn: v.nullable(v.string()),
  state: v.picklist(['open', 'done']),
  doneAt: v.nullable(v.string()),
  doneBy: v.nullable(v.string()),
})

export const TaskRow = v.object({
  ...Task.entries,
  eventName: v.string(),
  /** Past its day, as the event's zone counts days. */
  late: v.boolean(),
  owner: Named,
})
export type TaskRow = v.InferOutput<typeof TaskRow>
export const Tasks = Page(TaskRow)
