import * as v from 'valibot'
import { Day, Id, Paging, Zone } from '../../kernel/shapes'
import { Edition, Names, ShownNames } from '../agencies/shapes'
import { dutyNames } from '../events/rules/duties'

const Wbs = v.pipe(v.string(), v.trim(), v.regex(/^[1-9]\d{0,2}(\.[1-9]\d{0,2}){0,4}$/, 'not_a_wbs'))
const Count = (from: number, to: number) => v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(from, 'out_of_range'), v.maxValue(to, 'out_of_range'))

/** `evidence`: it is done only with a word or a file to show for it. `start`: calendar days from the event; `days`: 0 is a milestone; `least`: what it takes however short the time. */
const Line = v.strictObject({
  wbs: Wbs,
  names: Names,
  duty: v.picklist(dutyNames, 'not_a_duty'),
  start: Count(-730, 365),
  days: Count(0, 365),
  least: Count(0, 365),
  after: v.pipe(v.array(Wbs), v.maxLength(20, 'too_many')),
  finishBy: v.nullable(Count(-730, 0)),
  bound: v.boolean(),
  milestone: v.optional(v.boolean(), false),
  evidence: v.optional(v.boolean()),
})
const Lines = v.pipe(v.array(Line), v.minLength(1, 'required'), v.maxLength(100, 'too_many'))

const Shown = v.object({
  wbs: v.string(), names: ShownNames, duty: v.picklist(dutyNames), start: v.number(), days: v.number(), least: v.number(), after: v.array(v.string()),
  finishBy: v.nullable(v.number()), bound: v.boolean(), milestone: v.boolean(), evidence: v.optional(v.boolean()),
})

export const TemplateHead = v.object({
  id: v.string(), revision: v.number(), names: ShownNames, isDefault: v.boolean(), archivedAt: v.nullable(v.string()),
  tasks: v.number(),
  /** How many days before the event its first task begins. */
  leadDays: v.number(),
})
export const TemplateQuery = v.strictObject(Paging)
export const Templates = v.object({ rows: v.array(TemplateHead), next: v.nullable(v.string()) })
export const Template = v.object({ ...TemplateHead.entries, lines: v.array(Shown) })
export type Template = v.InferOutput<typeof Template>

/** A template begins as a copy of another. */
export const NewTemplate = v.strictObject({ names: Names, from: Id('template') })
export type NewTemplate = v.InferOutput<typeof NewTemplate>

/** `lines` replaces all of them. */
export const TemplateChange = v.strictObject({
  revision: Edition,
  names: v.optional(Names),
  lines: v.optional(Lines),
  isDefault: v.optional(v.literal(true)),
  archived: v.optional(v.boolean()),
})
export type TemplateChange = v.InferOutput<typeof TemplateChange>

/** The first day on which the template has all its time, unless said. */
export const ScheduleQuery = v.strictObject({ startsOn: v.optional(Day), endsOn: v.optional(Day), zone: v.optional(Zone) })
export type ScheduleQuery = v.InferOutput<typeof ScheduleQuery>

/** How the template would lie before such an event. `lacksDays`: how many days too late it is for this task; 0 for what fits. */
export const Schedule = v.object({
  rows: v.array(v.object({ wbs: v.string(), names: ShownNames, duty: v.picklist(dutyNames), startOn: v.string(), dueOn: v.string(), lacksDays: v.number() })),
})
