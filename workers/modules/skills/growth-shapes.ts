import * as v from 'valibot'
import { Code, Day, Line, Paging, Paragraph, Revision } from '../../kernel/shapes'
import { Edition, Names, ShownNames } from '../agencies/shapes'
import { industries } from '../clients/rules/industries'
import { Held } from '../credentials/shapes'
import { Named } from '../people/shapes'
import { levels } from './rules/levels'
import { ladderKinds, workKinds } from './rules/ladder'
import { eventSorts } from './rules/sorts'
import { PersonSkills, Region } from './shapes'

const maybe = <S extends v.GenericSchema>(shape: S) => v.optional(v.nullable(shape), null)
const experienceKinds = ['project', ...workKinds] as const
const Which = v.strictObject({ sort: v.optional(v.picklist(eventSorts, 'not_an_option')), industry: v.optional(v.picklist(industries, 'not_an_option')), guests: v.optional(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'not_a_number'))), led: v.optional(v.literal(true)) })
const Least = v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'not_a_number'), v.maxValue(600, 'too_long'))
/** What a place asks; see rules/ladder.ts. */
export const Requirement = v.variant('kind', [
  v.strictObject({ kind: v.literal('months'), least: Least, within: maybe(Least) }),
  v.strictObject({ kind: v.literal('events'), least: Least, of: v.pipe(v.array(Which), v.minLength(1, 'required'), v.maxLength(10, 'too_many')) }),
  v.strictObject({ kind: v.literal('industries'), least: Least }),
  v.strictObject({ kind: v.literal('works'), least: Least, of: v.pipe(v.array(v.picklist(workKinds, 'not_an_option')), v.minLength(1, 'required')) }),
  v.strictObject({ kind: v.literal('skill'), code: Code, level: v.picklist(levels, 'not_an_option') }),
  v.strictObject({ kind: v.literal('paper'), any: v.pipe(v.array(Code), v.minLength(1, 'required'), v.maxLength(10, 'too_many')) }),
])
/** So many steps a ladder has at most. */
export const mostSteps = 20
/** Without a code it is a new one. */
export const PositionSetting = v.strictObject({
  revision: Edition, code: v.optional(Code), ladder: Code, step: v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'not_a_number'), v.maxValue(mostSteps, 'too_large')), names: Names,
  asks: v.pipe(v.array(Requirement), v.maxLength(20, 'too_many')), archived: v.optional(v.boolean(), false),
})
export type PositionSetting = v.InferOutput<typeof PositionSetting>
export const PositionSet = v.object({ code: v.string(), revision: v.number() })
/** `place`: where it stands among the others; last where it is new. */
export const LadderSetting = v.strictObject({
  revision: Edition, code: v.optional(Code), names: Names, kind: v.picklist(ladderKinds, 'not_an_option'),
  place: v.optional(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'not_a_number'), v.maxValue(50, 'too_large'))), archived: v.optional(v.boolean(), false),
})
export type LadderSetting = v.InferOutput<typeof LadderSetting>
export const LadderSet = PositionSet
const Ladder = v.object({ code: v.string(), names: ShownNames, kind: v.picklist(ladderKinds) })
/** `people`: how many colleagues stand there, or are to. */
export const Positions = v.object({
  ladders: v.array(v.object({ ...Ladder.entries, place: v.number(), archivedAt: v.nullable(v.string()), revision: v.number() })),
  positions: v.array(v.object({ code: v.string(), ladder: v.string(), step: v.number(), names: ShownNames, asks: v.array(Requirement), archivedAt: v.nullable(v.string()), revision: v.number(), people: v.number() })),
})
export type Positions = v.InferOutput<typeof Positions>

export const NewPost = v.strictObject({ position: Code, region: maybe(Region), fromOn: Day })
export type NewPost = v.InferOutput<typeof NewPost>

export const NewExperience = v.strictObject({
  kind: v.picklist(experienceKinds, 'not_an_option'), title: Line(200), employer: maybe(Line(200)), industry: maybe(v.picklist(industries, 'not_an_option')), sort: maybe(v.picklist(eventSorts, 'not_an_option')),
  guests: maybe(v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'not_a_number'), v.maxValue(1_000_000, 'too_large'))), led: v.optional(v.boolean(), false),
  fromOn: Day, toOn: Day, referee: maybe(Line(120)), refereeContact: maybe(Line(200)),
})
export type NewExperience = v.InferOutput<typeof NewExperience>
export const Kept = v.object({ id: v.string(), revision: v.number() })
export const Gone = v.object({ id: v.string() })

const Goal = v.strictObject({ text: Line(300), skill: maybe(Code), dueOn: maybe(Day), done: v.optional(v.boolean(), false) })
const content = { talkOn: maybe(Day), aim: maybe(Code), goals: v.optional(v.pipe(v.array(Goal), v.maxLength(20, 'too_many')), []), summary: maybe(Paragraph(4000)) }
export const NewAppraisal = v.strictObject({ fromOn: Day, toOn: Day, ...content })
export type NewAppraisal = v.InferOutput<typeof NewAppraisal>
/** All of it as it is to stand; what was said yes to before is to be said again. */
export const AppraisalChange = v.strictObject({ revision: Revision, fromOn: Day, toOn: Day, ...content })
export type AppraisalChange = v.InferOutput<typeof AppraisalChange>

export const NewNote = v.strictObject({ heldOn: Day, text: Paragraph(4000) })
export type NewNote = v.InferOutput<typeof NewNote>
export const NoteQuery = v.strictObject(Paging)
export const Notes = v.object({ rows: v.array(v.object({ id: v.string(), heldOn: v.string(), text: v.string(), mine: v.boolean(), other: v.nullable(Named) })), next: v.nullable(v.string()) })
export type Notes = v.InferOutput<typeof Notes>

export const DueQuery = v.strictObject(Paging)
export const Due = v.object({ rows: v.array(v.object({ id: v.string(), talkOn: v.nullable(v.string()), late: v.boolean(), personYesAt: v.nullable(v.string()), managerYesAt: v.nullable(v.string()), person: Named })), next: v.nullable(v.string()) })
export type Due = v.InferOutput<typeof Due>

/** A growth talk somebody has before them: `mine` about themself, with their manager, who is null where they have none; else about whom they look after. */
export const TalkAhead = v.object({ id: v.string(), personId: v.string(), mine: v.boolean(), talkOn: v.string(), late: v.boolean(), with: v.nullable(Named) })
export type TalkAhead = v.InferOutput<typeof TalkAhead>

/** How far somebody is in one thing their next place asks: `names` of the skill, or of the papers of which one is enough. */
export const MetShown = v.object({ asks: Requirement, has: v.number(), needs: v.number(), met: v.boolean(), names: v.array(ShownNames) })
export type MetShown = v.InferOutput<typeof MetShown>
const Step = v.object({ code: v.string(), ladder: v.string(), names: ShownNames, state: v.picklist(['past', 'now', 'next', 'later']), from: v.nullable(v.string()), to: v.nullable(v.string()), met: v.number(), of: v.number() })

const ExperienceShown = v.object({
  id: v.string(), revision: v.number(), kind: v.picklist(experienceKinds), title: v.string(), employer: v.nullable(v.string()), industry: v.nullable(v.string()), sort: v.nullable(v.string()), guests: v.nullable(v.number()),
  led: v.boolean(), fromOn: v.string(), toOn: v.string(), referee: v.nullable(v.string()), refereeContact: v.nullable(v.string()), confirmedAt: v.nullable(v.string()),
})
const AppraisalShown = v.object({
  id: v.string(), revision: v.number(), fromOn: v.string(), toOn: v.string(), talkOn: v.nullable(v.string()), aim: v.nullable(v.string()), summary: v.nullable(v.string()), state: v.picklist(['agreed', 'overdue', 'open']),
  goals: v.array(v.object({ text: v.string(), skill: v.nullable(v.string()), dueOn: v.nullable(v.string()), done: v.boolean() })), personYesAt: v.nullable(v.string()), managerYesAt: v.nullable(v.string()), manager: v.nullable(Named),
})
/** Where somebody stands, what the next step asks, and what they have done. `events`: null names are for whoever may not see the event. `appraisals` and what a referee said are for them, their manager and the leads; null for anybody else. */
export const Growth = v.object({
  person: v.object({ ...Named.entries, managerId: v.nullable(v.string()) }),
  post: v.nullable(v.object({ position: v.string(), names: ShownNames, region: v.nullable(v.string()), fromOn: v.string() })),
  ladders: v.array(v.object({ ...Ladder.entries, steps: v.array(Step) })),
  next: v.nullable(v.object({ code: v.string(), names: ShownNames, asks: v.array(MetShown) })),
  experience: v.object({ months: v.number(), led: v.number(), industries: v.number(), events: v.array(v.object({ eventId: v.nullable(v.string()), name: v.nullable(v.string()), duties: v.array(v.string()), startsOn: v.string(), endsOn: v.string(), guests: v.nullable(v.number()), industry: v.nullable(v.string()) })), more: v.number(), others: v.array(ExperienceShown) }),
  appraisals: v.nullable(v.array(AppraisalShown)),
  may: v.object({ own: v.boolean(), guide: v.boolean() }),
  skills: PersonSkills,
  /** As far as the reader may see them. */
  certificates: v.array(Held),
  /** The latest notes of talks between the reader and them; null for whoever is neither they nor guides them. */
  notes: v.nullable(Notes),
})
export type Growth = v.InferOutput<typeof Growth>
