import * as v from 'valibot'
import { isRegion } from '../../kernel/rules/regions'
import { Code, Counted, Day, Id, Page, Paging, Paragraph } from '../../kernel/shapes'
import { Edition, Names, ShownNames } from '../agencies/shapes'
import { dutyNames } from '../events/rules/duties'
import { Named } from '../people/shapes'
import { levels, ways } from './rules/levels'
import { askedPapers, targetsOf } from './rules/targets'

export const Region = v.pipe(v.string(), v.maxLength(60, 'not_a_region'), v.check(isRegion, 'not_a_region'))
const LevelNumber = v.pipe(v.number('not_a_number'), v.picklist(levels, 'not_an_option'))

/** `revision` 0: as the product came; `months`: how long a level stands without new evidence. */
export const Skill = v.object({ code: v.string(), group: v.string(), names: ShownNames, months: v.number(), archivedAt: v.nullable(v.string()), revision: v.number() })
export type Skill = v.InferOutput<typeof Skill>
const TargetShown = v.object({ of: v.picklist(targetsOf), code: v.string(), skill: v.string(), level: v.picklist(levels), must: v.boolean(), revision: v.number() })
export const DutyPaperShown = v.object({ duty: v.string(), kind: v.string(), asked: v.picklist(askedPapers), revision: v.number() })
const Group = v.object({ code: v.string(), names: ShownNames })
/** A place on a ladder, as it is chosen and shown. */
const PositionName = v.object({ code: v.string(), ladder: v.string(), names: ShownNames })
export const Vocabulary = v.object({ groups: v.array(Group), positions: v.array(PositionName), skills: v.array(Skill), targets: v.array(TargetShown), papers: v.array(DutyPaperShown) })
export type Vocabulary = v.InferOutput<typeof Vocabulary>

/** Without a code it is a new one. */
export const SkillSetting = v.strictObject({
  revision: Edition, code: v.optional(Code), group: Code, names: Names,
  months: v.pipe(v.number('not_a_number'), v.integer('not_a_number'), v.minValue(1, 'not_a_number'), v.maxValue(120, 'too_long')), archived: v.optional(v.boolean(), false),
})
export type SkillSetting = v.InferOutput<typeof SkillSetting>
/** `level` 0 asks for nothing; `must` is for duties: without it nobody is given the duty. */
export const TargetSetting = v.strictObject({ revision: Edition, of: v.picklist(targetsOf, 'not_an_option'), code: Code, skill: Code, level: LevelNumber, must: v.optional(v.boolean(), false) })
export type TargetSetting = v.InferOutput<typeof TargetSetting>

/** `revision` 0: nothing is on record yet. `seenOn` today, unless said; `eventId` where work on an event shows it. */
export const NewAssessment = v.strictObject({
  revision: Edition, skill: Code, level: LevelNumber, way: v.picklist(ways.filter((way) => way !== 'course'), 'not_an_option'), seenOn: v.optional(v.nullable(Day), null),
  evidence: v.optional(v.nullable(Paragraph(1000)), null), eventId: v.optional(v.nullable(Id('event')), null),
})
export type NewAssessment = v.InferOutput<typeof NewAssessment>
/** `id`: of the finding, on which files may hang that show it; `badge`: the level that a badge of theirs still says where less was found now, for whoever may take it back. */
export const Assessed = v.object({ id: v.string(), skill: v.string(), revision: v.number(), badge: v.nullable(v.number()) })

/** `level`: as others found it, null while nobody has; `stale`: to be assessed anew, until then it counts as 0; `said`: of themselves. */
const Standing = { skill: v.string(), level: v.nullable(v.number()), stale: v.boolean(), said: v.nullable(v.number()), target: v.number() }
export const Cell = v.object(Standing)
export type Cell = v.InferOutput<typeof Cell>

export const MatrixQuery = v.strictObject({
  ...Paging, ...Counted, q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))), group: v.optional(Code), departmentId: v.optional(Id('department')), managerId: v.optional(Id('person')),
  region: v.optional(Region), position: v.optional(Code), eventId: v.optional(Id('event')),
})
export type MatrixQuery = v.InferOutput<typeof MatrixQuery>
export const MatrixRow = v.object({ ...Named.entries, position: v.nullable(v.string()), region: v.nullable(v.string()), cells: v.array(Cell) })
export type MatrixRow = v.InferOutput<typeof MatrixRow>
/** Under each skill: how many do it alone in the team that is looked at, whoever of it is searched by name, and whether one absence would leave nobody. Cells of which nothing is on record and nothing asked are left out. */
export const Matrix = v.object({
  ...Page(MatrixRow).entries,
  groups: v.array(Group), positions: v.array(PositionName),
  skills: v.array(v.object({ code: v.string(), group: v.string(), names: ShownNames, alone: v.number(), single: v.boolean() })),
})
export type Matrix = v.InferOutput<typeof Matrix>

/** How good somebody is, skill by skill, and the latest findings that say so, `evidence` for them, whoever looks after them, and who found it; `about`: the event or session that shows it, `files` as far as the reader may see them, `mine` where the reader found it. `may`: what the asker may say of them. */
export const PersonSkills = v.object({
  skills: v.array(v.object({ ...Standing, group: v.string(), names: ShownNames, months: v.number(), way: v.nullable(v.picklist(ways)), seenOn: v.nullable(v.string()), saidOn: v.nullable(v.string()), revision: v.number() })),
  findings: v.array(v.object({ id: v.string(), skill: v.string(), names: ShownNames, level: v.number(), way: v.picklist(ways), seenOn: v.string(), evidence: v.nullable(v.string()), by: Named,
    about: v.nullable(v.object({ kind: v.picklist(['event', 'course_session']), id: v.string(), names: ShownNames })),
    files: v.array(v.object({ id: v.string(), name: v.string(), size: v.number() })), mine: v.boolean(),
  })),
  may: v.object({ say: v.boolean(), assess: v.boolean() }),
})
export type PersonSkills = v.InferOutput<typeof PersonSkills>
export const SkillSet = v.object({ code: v.string(), revision: v.number() })
export const TargetSet = TargetShown

/** Of a paper, by the code of its kind. */
export const DutyPaperSetting = v.strictObject({ revision: Edition, duty: v.picklist(dutyNames, 'not_an_option'), kind: Code, asked: v.picklist(askedPapers, 'not_an_option') })
export type DutyPaperSetting = v.InferOutput<typeof DutyPaperSetting>

/** Why somebody is not fit for a duty; with `must` they may not have it. `names`: what the skill or paper is called; of a level `has` (null while nobody has assessed it), whether that is `stale` and counts no more, and `needs`, of a paper `until`, of days that are taken `from` and `to`, why, and on what. */
export const ShownReason = v.object({
  code: v.picklist(['level_missing', 'paper_missing', 'paper_lapses', 'not_free']), must: v.boolean(), names: v.nullable(ShownNames), has: v.optional(v.nullable(v.number())), stale: v.optional(v.boolean()), needs: v.optional(v.number()),
  until: v.optional(v.string()), why: v.optional(v.picklist(['leave', 'event'])), title: v.optional(v.nullable(v.string())), from: v.optional(v.string()), to: v.optional(v.string()),
})
export type ShownReason = v.InferOutput<typeof ShownReason>
