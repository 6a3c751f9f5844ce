import * as v from 'valibot'
import { Day, Id, Instant, Page, PageQuery, Paging, Revision } from '../../kernel/shapes'
import { Edition, Names, ShownNames } from '../agencies/shapes'
import { dutyNames } from '../events/rules/duties'
import { Named } from '../people/shapes'
import { lineKinds, mostMeasured } from './rules/lines'

const Limit = v.nullable(v.pipe(v.number('not_a_number'), v.minValue(-mostMeasured, 'out_of_range'), v.maxValue(mostMeasured, 'out_of_range')))
const Key = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/, 'not_an_id'))
const Duty = v.nullable(v.picklist(dutyNames, 'not_a_duty'))

const Line = v.strictObject({
  key: Key, names: Names, kind: v.picklist(lineKinds, 'not_an_option'),
  unit: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(20, 'too_long'))), null),
  least: v.optional(Limit, null), most: v.optional(Limit, null),
  required: v.optional(v.boolean()),
})
const Lines = v.pipe(v.array(Line), v.minLength(1, 'required'), v.maxLength(100, 'too_many'))
const ShownLine = v.object({ key: v.string(), names: ShownNames, kind: v.picklist(lineKinds), unit: v.nullable(v.string()), least: v.nullable(v.number()), most: v.nullable(v.number()), required: v.optional(v.boolean()) })

/** From a template, or with lines of its own. */
export const NewChecklist = v.strictObject({
  eventId: Id('event'),
  templateId: v.optional(v.nullable(Id('checklist_template')), null),
  names: v.optional(Names), lines: v.optional(Lines),
  ownerId: v.optional(v.nullable(Id('person')), null),
  duty: v.optional(Duty),
  dueOn: v.optional(v.nullable(Day)),
  taskId: v.optional(v.nullable(Id('task')), null),
})
export type NewChecklist = v.InferOutput<typeof NewChecklist>

/** `lines` replaces all of them; what was ticked on one that goes stays on record. */
export const ChecklistChange = v.strictObject({
  revision: Revision, names: v.optional(Names), lines: v.optional(Lines),
  ownerId: v.optional(v.nullable(Id('person'))), duty: v.optional(Duty), dueOn: v.optional(v.nullable(Day)), taskId: v.optional(v.nullable(Id('task'))),
})
export type ChecklistChange = v.InferOutput<typeof ChecklistChange>

const Value = v.nullable(v.union([v.boolean(), v.pipe(v.number(), v.minValue(-mostMeasured, 'out_of_range'), v.maxValue(mostMeasured, 'out_of_range')), v.pipe(v.string(), v.maxLength(200, 'too_long'))]))

/** As the device has made them, each with an id of the device's own: sent again, one is not put down twice. `over`: what stood there for the ticker. */
export const Ticking = v.strictObject({
  ticks: v.pipe(
    v.array(v.strictObject({ id: Id('tick'), line: Key, value: Value, at: Instant, over: v.optional(v.pipe(v.array(Id('tick')), v.maxLength(20, 'too_many')), []) })),
    v.minLength(1, 'required'), v.maxLength(100, 'too_many'),
  ),
})
export type Ticking = v.InferOutput<typeof Ticking>

export const ChecklistQuery = v.strictObject({ ...PageQuery, eventId: Id('event') })
export type ChecklistQuery = v.InferOutput<typeof ChecklistQuery>

export const Checklist = v.object({
  id: v.string(), revision: v.number(), createdAt: v.string(), eventId: v.string(), clientId: v.string(), names: ShownNames, lines: v.array(ShownLine),
  ownerId: v.nullable(v.string()), duty: v.nullable(v.string()), dueOn: v.nullable(v.string()),
  /** The task that it is a part of. */
  taskId: v.nullable(v.string()),
})
const Progress = { done: v.number(), total: v.number(), wrong: v.number(), /** Lines still open that must be done. */ required: v.number() }
/** A list that is part of a task, which waits for its `required` lines. */
export const TaskList = v.object({ id: v.string(), names: ShownNames, ...Progress })
export type TaskList = v.InferOutput<typeof TaskList>
/** A list that its reader looks after, and of which event it is. */
export const ListToTick = v.object({ ...TaskList.entries, dueOn: v.nullable(v.string()), late: v.boolean(), eventId: v.string(), eventName: v.string() })
/** `wrong`: lines out of their limits, or on which two say different things. */
export const ChecklistRow = v.object({ ...Checklist.entries, owner: v.nullable(Named), late: v.boolean(), ...Progress })
export const Checklists = Page(ChecklistRow)

/** `at` by the clock of the device, `receivedAt` by ours. */
const Tick = v.object({ id: v.string(), line: v.string(), value: Value, person: Named, at: v.string(), receivedAt: v.string(), over: v.array(v.string()) })
/** `heads`: what a new tick on the line is made over. */
export const FullChecklist = v.object({
  ...ChecklistRow.entries,
  event: v.object({ name: v.string(), zone: v.string() }),
  /** What was put down on lines that are gone, the newest first: a device without network did not know. */
  gone: v.array(Tick),
  standing: v.array(v.object({ key: v.string(), stands: v.nullable(Tick), others: v.array(Tick), heads: v.array(v.string()), state: v.picklist(['open', 'done', 'out_of_limits', 'conflict']) })),
})
export type FullChecklist = v.InferOutput<typeof FullChecklist>

export const ChecklistTemplate = v.object({
  id: v.string(), revision: v.number(), names: ShownNames, lines: v.array(ShownLine), duty: v.nullable(v.string()),
  /** Calendar days from the event's first day on which it is due. */
  dueDays: v.number(), archivedAt: v.nullable(v.string()),
})
export type ChecklistTemplate = v.InferOutput<typeof ChecklistTemplate>
export const ChecklistTemplateQuery = v.strictObject(Paging)
export const ChecklistTemplates = v.object({ rows: v.array(ChecklistTemplate), next: v.nullable(v.string()) })

const DueDays = v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(-730, 'out_of_range'), v.maxValue(365, 'out_of_range'))
export const NewChecklistTemplate = v.strictObject({ names: Names, from: Id('checklist_template') })
export type NewChecklistTemplate = v.InferOutput<typeof NewChecklistTemplate>
export const ChecklistTemplateChange = v.strictObject({
  revision: Edition, names: v.optional(Names), lines: v.optional(Lines), duty: v.optional(Duty), dueDays: v.optional(DueDays), archived: v.optional(v.boolean()),
})
export type ChecklistTemplateChange = v.InferOutput<typeof ChecklistTemplateChange>
