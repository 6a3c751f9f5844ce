import * as v from 'valibot'
import { ListedFile } from '../../kernel/files/shapes'
import { Day, Id, Line, Page, PageQuery, Revision } from '../../kernel/shapes'
import { ShownNames } from '../agencies/shapes'
import { TaskList } from '../checklists/shapes'
import { Named } from '../people/shapes'
import { stages } from './rules/tasks'

export const NewTask = v.strictObject({
  eventId: Id('event'),
  title: Line(),
  ownerId: Id('person'),
  dueOn: v.optional(v.nullable(Day), null),
  milestone: v.optional(v.boolean(), false),
  /** It is done only with a word or a file to show for it. */
  evidenceAsked: v.optional(v.boolean(), false),
  /** The talk that becomes this task. */
  threadId: v.optional(v.nullable(Id('thread')), null),
})
export type NewTask = v.InferOutput<typeof NewTask>

export const TaskChange = v.strictObject({
  revision: Revision,
  title: v.optional(Line()),
  ownerId: v.optional(Id('person')),
  dueOn: v.optional(v.nullable(Day)),
  milestone: v.optional(v.boolean()),
  evidenceAsked: v.optional(v.boolean()),
})
export type TaskChange = v.InferOutput<typeof TaskChange>

const Said = v.optional(v.nullable(v.pipe(Line(), v.maxLength(1000, 'too_long'))), null)
/** What there is to show for it; `despite`: why it is done though evidence or required lines are wanting, which not everybody may say. */
export const Completion = v.strictObject({ evidence: Said, despite: Said })
export type Completion = v.InferOutput<typeof Completion>

/** Each as it was read; at most 100, so that all fit in one commit. `back`: this takes back what was just done, so that nobody is told to have been given what was theirs before. */
export const TaskChanges = v.strictObject({
  back: v.optional(v.boolean(), false),
  changes: v.pipe(
    v.array(v.strictObject({
      id: Id('task'),
      revision: Revision,
      ownerId: v.optional(Id('person')),
      dueOn: v.optional(v.nullable(Day)),
      state: v.optional(v.picklist(['open', 'done'], 'not_a_state')),
      stage: v.optional(v.picklist(stages, 'not_an_option')),
    })),
    v.minLength(1, 'required'),
    v.maxLength(100, 'too_many'),
  ),
})
export type TaskChanges = v.InferOutput<typeof TaskChanges>

/** Without an event it is about one's own, or about everybody's within one's scope; `mine` says so within one. */
export const TaskQuery = v.strictObject({
  ...PageQuery,
  eventId: v.optional(Id('event')),
  mine: v.optional(v.literal('1')),
  whose: v.optional(v.literal('all', 'not_an_option')),
  state: v.optional(v.picklist(['open', 'done'], 'not_a_state')),
  /** Those for which the time was too short. */
  fits: v.optional(v.literal('no', 'not_an_option')),
})
export type TaskQuery = v.InferOutput<typeof TaskQuery>

export const Task = v.object({
  id: v.string(),
  revision: v.number(),
  createdAt: v.string(),
  eventId: v.string(),
  clientId: v.string(),
  title: v.string(),
  /** What the template called it, in each of its languages; null once somebody has put it in their own words. */
  names: v.nullable(ShownNames),
  /** One of the few by which everybody sees how far the event is. */
  milestone: v.boolean(),
  ownerId: v.string(),
  dueOn: v.nullable(v.string()),
  state: v.picklist(['open', 'done']),
  /** How far it has come, while it is open. */
  stage: v.picklist(stages),
  doneAt: v.nullable(v.string()),
  doneBy: v.nullable(v.string()),
  threadId: v.nullable(v.string()),
  /** Its place in the work breakdown; null, like what follows, for tasks that are of no plan. */
  wbs: v.nullable(v.string()),
  duty: v.nullable(v.string()),
  startOn: v.nullable(v.string()),
  /** The ids of the tasks it waits for. */
  after: v.nullable(v.array(v.string())),
  /** By how many days the time was too short for it when it was planned; null when it fitted. */
  lacksDays: v.nullable(v.number()),
  /** Since when the event goes without it, and who has said so. */
  waivedAt: v.nullable(v.string()),
  waivedBy: v.nullable(v.string()),
  evidenceAsked: v.boolean(),
  /** What was said of it when it was done. */
  evidence: v.nullable(v.string()),
  /** Why it was done all the same, where evidence or required lines were wanting. */
  despite: v.nullable(v.string()),
})

export const TaskRow = v.object({
  ...Task.entries,
  eventName: v.string(),
  /** Past its day, as the event's zone counts days. */
  late: v.boolean(),
  /** Where the due day is none on which the agency works: the next one that is. */
  workingDay: v.nullable(v.string()),
  owner: Named,
  /** The lists that are part of it. */
  lists: v.array(TaskList),
  /** How many files there are to show for it, once it is done or where that is asked. */
  files: v.number(),
})
export type TaskRow = v.InferOutput<typeof TaskRow>
export const Tasks = Page(TaskRow)
export const FullTask = v.object({ ...TaskRow.entries, evidenceFiles: v.array(ListedFile) })
export type FullTask = v.InferOutput<typeof FullTask>
export const ManyTasks = v.object({
  rows: v.array(Task),
  /** What to send to the same address to take it back. */
  undo: v.object({
    back: v.literal(true),
    changes: v.array(v.object({
      id: v.string(), revision: v.number(), ownerId: v.optional(v.string()), dueOn: v.optional(v.nullable(v.string())), state: v.optional(v.picklist(['open', 'done'])), stage: v.optional(v.picklist(stages)),
    })),
  }),
})

export const TaskIds = v.strictObject({ ids: v.pipe(v.array(Id('task')), v.minLength(1, 'required'), v.maxLength(100, 'too_many')) })
