import { courses } from '../../../db/schema/agency/courses'
import { commit, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid, notFound } from '../../kernel/refusal'
import { demandSkills } from '../skills/index'
import { wrongSplit } from '../training/rules/entry'
import { shownCourse } from './shown'
import type { CourseChange, CourseQuery, NewCourse } from './shapes'
import { coursePage, findCourse } from './store'

/** A course, also one that was put away. @throws 404 */
export async function courseById(ctx: Ctx, id: string) {
  const course = await findCourse(ctx, id)
  if (!course) throw notFound()
  return course
}

/** A page of courses, each with when it is held next. */
export async function listCourses(ctx: Ctx, query: CourseQuery) {
  const { rows, ...page } = await coursePage(ctx, query)
  return { ...page, rows: rows.map(({ course, next }) => shownCourse(course, next)) }
}

/** Puts a course on offer. @throws 422 `named_twice`, `above_the_whole` where more minutes are split than it takes, `not_an_option` for what is no skill */
export async function addCourse(ctx: Ctx, wish: NewCourse) {
  demandWithin(wish)
  await demandSkills(ctx, wish.shows)
  const course = { id: ctx.newId('course'), ...wish, archivedAt: null }
  return commit(ctx, { action: 'course.keep', write: insert(ctx, courses, course), answer: { id: course.id, revision: 1 } })
}

/** What was logged of it before stays as it was. @throws 404; 409 `changed_meanwhile`; 422 */
export async function changeCourse(ctx: Ctx, id: string, { revision, archived, ...wish }: CourseChange) {
  const course = await courseById(ctx, id)
  if (course.revision !== revision) throw conflict('changed_meanwhile', { current: shownCourse(course) })
  demandWithin({ ...course, ...wish })
  if (wish.shows) await demandSkills(ctx, wish.shows)
  const change = { ...wish, ...(archived !== undefined && { archivedAt: archived ? ctx.now() : null }) }
  return commit(ctx, { action: 'course.keep', write: update(ctx, courses, course, change), answer: { id, revision: revision + 1 } })
}

function demandWithin({ split, minutes }: Pick<NewCourse, 'split' | 'minutes'>) {
  const wrong = wrongSplit({ split, minutes })
  if (wrong) throw invalid({ split: wrong })
}
