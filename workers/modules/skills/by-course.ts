import { assessments, personSkills } from '../../../db/schema/agency/skills'
import { insertMany, updateAll, type News, type Write } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { failedUnique } from '../../kernel/sqlite-errors'
import { rowsOf, together } from '../../kernel/together'
import { award, awarding } from '../badges/index'
import { afterCourse, type Shows } from './rules/by-course'
import { levelBadge } from './rules/level-badge'
import type { Skill } from './shapes'
import { levelsOf, type PersonSkill } from './store'
import { vocabularyAsked } from './vocabulary'

/** A course that was held: what it shows, on which day, which session it was, and who taught it. */
type Held = { shows: Shows[]; seenOn: string; thingId: string; taughtBy: string }
type Told = { write: Write[]; tell: News[] }

/**
 * What passing a course shows of these people: a finding each by whoever taught it, the level it comes to, and the badge for it. For the caller's
 * commit; where a level is found elsewhere in the same instant, that commit is refused, and `finding` does it again.
 */
export async function foundByCourse(ctx: Ctx, personIds: string[], course: Held): Promise<Told> {
  const passed = personIds.filter((id) => id !== course.taughtBy)
  if (course.shows.length === 0 || passed.length === 0) return { write: [], tell: [] }
  const [{ skills }, levels] = await together(ctx, vocabularyAsked(ctx), rowsOf(levelsOf(ctx, passed, course.shows.map(({ skill }) => skill))))
  const told = await Promise.all(course.shows.flatMap(({ skill, level }) => {
    const known = skills.find(({ code, archivedAt }) => code === skill && !archivedAt)
    return known ? [inOne(ctx, known, { level, passed, rows: levels.filter((row) => row.skill === skill), course })] : []
  }))
  return { write: told.flatMap(({ write }) => write), tell: told.flatMap(({ tell }) => tell) }
}

/** What commits findings: where one of these levels was first found elsewhere in the same instant, or its badge was given, it is done once more. */
export const finding = <Answer>(attempt: () => Promise<Answer>): Promise<Answer> => awarding(() => attempt().catch((error: unknown) => {
  if (!failedUnique(error, 'person_skills')) throw error
  return attempt()
}))

type Shown = { level: Shows['level']; passed: string[]; rows: PersonSkill[]; course: Held }

async function inOne(ctx: Ctx, { code: skill, names, months }: Skill, { level, passed, rows, course: { seenOn, thingId, taughtBy } }: Shown): Promise<Told> {
  const found = { skill, level, way: 'course' as const, seenOn }
  const none = passed.filter((id) => rows.every(({ personId }) => personId !== id))
  const risen = rows.filter((row) => afterCourse(row.level !== null && row.seenOn ? { level: row.level, on: row.seenOn } : null, { level, on: seenOn }, months))
  const badge = levelBadge(names, level, 'course')
  const awarded = badge ? await award(ctx, { kind: 'skill', id: skill, level, personIds: [...none, ...risen.map(({ personId }) => personId)], ...badge }) : { write: [], tell: [] }
  const write = [
    ...insertMany(ctx, assessments, passed.map((personId) => ({ id: ctx.newId('assessment'), personId, ...found, evidence: null, thingId, assessedBy: taughtBy }))),
    ...insertMany(ctx, personSkills, none.map((personId) => ({ id: `${personId}.${skill}`, personId, ...found, said: null, saidOn: null }))),
    ...updateAll(ctx, personSkills, risen, { level, way: 'course', seenOn }),
  ]
  return { write: [...write.map((one) => ({ ...one, action: 'skill.assess' })), ...awarded.write], tell: awarded.tell }
}
