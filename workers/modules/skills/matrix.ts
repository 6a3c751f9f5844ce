import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { subjectById } from '../../kernel/subjects'
import { together } from '../../kernel/together'
import { dutyNames } from '../events/rules/duties'
import { positionNames, positionsAsked } from './careers'
import { compares } from './rules/assessing'
import { singlePoint } from './rules/coverage'
import { countsFrom } from './rules/levels'
import { wantedOf } from './rules/targets'
import type { Matrix, MatrixQuery, MatrixRow } from './shapes'
import { says, standing } from './standing'
import { coverOf, dutiesGiven, levelsOf, matrixPeople, placesTaken } from './store'
import { columnsOf, groups, vocabularyAsked } from './vocabulary'

/**
 * Who can do what: colleagues by skills, and what their position asks of them. How many do each alone is a fact of the team that is looked at, by
 * region, department, manager, event or position: whom of it somebody searches by name changes nothing of that.
 * @throws 404 for an event the actor may not see, and what is no group; 422 `unknown_cursor`
 */
export async function skillMatrix(ctx: Ctx, query: MatrixQuery): Promise<Matrix> {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const [[vocabulary, positions], page] = await Promise.all([together(ctx, vocabularyAsked(ctx), positionsAsked(ctx)), matrixPeople(ctx, query, today), query.eventId && subjectById(ctx, 'event', query.eventId)])
  const skills = columnsOf(vocabulary, query.group)
  const { q: _, ...whole } = query
  const since = Object.fromEntries(skills.map(({ code, months }) => [code, countsFrom(months, today)]))
  const [levels, cover, places, given] = await ctx.db.batch([
    levelsOf(ctx, page.rows.map(({ id }) => id), skills.map(({ code }) => code)), coverOf(ctx, whole, since, today), placesTaken(ctx, whole, today), dutiesGiven(ctx, query.eventId ?? ''),
  ])

  const held = new Map(levels.map((row) => [`${row.personId}.${row.skill}`, row]))
  const alone = new Map(cover.map((row) => [row.skill, row.alone]))
  const asked = wantedOf(vocabulary.targets, [
    ...places.flatMap(({ position }) => (position ? [{ of: 'position' as const, code: position }] : [])),
    ...(query.eventId ? given.map(({ duty }) => duty) : dutyNames).map((code) => ({ of: 'duty' as const, code })),
  ])
  const team = places.reduce((all, { count }) => all + count, 0)
  /** Whoever sees but their own of it knows nothing of a team. */
  const seen = query.eventId !== undefined || compares(ctx.actor)
  const single = (skill: string) => seen && singlePoint({ alone: alone.get(skill) ?? 0, wanted: asked.has(skill), team })
  const rowOf = (person: (typeof page.rows)[number]): MatrixRow => {
    const wanted = wantedOf(vocabulary.targets, person.position ? [{ of: 'position', code: person.position }] : [])
    return { ...person, cells: skills.map((skill) => standing(skill, held.get(`${person.id}.${skill.code}`), wanted.get(skill.code) ?? 0, today)).filter(says) }
  }
  return {
    ...page, rows: page.rows.map(rowOf), groups, positions: positionNames(positions),
    skills: skills.map(({ code, group, names }) => ({ code, group, names, alone: alone.get(code) ?? 0, single: single(code) })),
  }
}
