import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { subjectById } from '../../kernel/subjects'
import { together } from '../../kernel/together'
import { positionsAsked } from './careers'
import { singlePoint } from './rules/coverage'
import { countsFrom } from './rules/levels'
import { wantedOf } from './rules/targets'
import type { Matrix, MatrixQuery, MatrixRow } from './shapes'
import { says, standing } from './standing'
import { coverOf, levelsOf, matrixPeople } from './store'
import { groups, positionNames, vocabularyAsked } from './vocabulary'

/** Who can do what: colleagues by skills, what their position asks of them, and how many do each alone. @throws 404 for an event the actor may not see; 422 `unknown_cursor` */
export async function skillMatrix(ctx: Ctx, query: MatrixQuery): Promise<Matrix> {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const [[vocabulary, positions], page] = await Promise.all([together(ctx, vocabularyAsked(ctx), positionsAsked(ctx)), matrixPeople(ctx, query, today), query.eventId && subjectById(ctx, 'event', query.eventId)])
  const skills = vocabulary.skills.filter(({ archivedAt, group }) => !archivedAt && (!query.group || group === query.group))
  const since = Object.fromEntries(skills.map(({ code, months }) => [code, countsFrom(months, today)]))
  const [levels, cover] = await ctx.db.batch([levelsOf(ctx, page.rows.map(({ id }) => id), skills.map(({ code }) => code)), coverOf(ctx, query, since, today)])

  const held = new Map(levels.map((row) => [`${row.personId}.${row.skill}`, row]))
  const alone = new Map(cover.map((row) => [row.skill, row.alone]))
  const asked = new Set(vocabulary.targets.flatMap(({ skill, level }) => (level > 0 ? [skill] : [])))
  const rowOf = (person: (typeof page.rows)[number]): MatrixRow => {
    const wanted = wantedOf(vocabulary.targets, person.position ? [{ of: 'position', code: person.position }] : [])
    return { ...person, cells: skills.map((skill) => standing(skill, held.get(`${person.id}.${skill.code}`), wanted.get(skill.code) ?? 0, today)).filter(says) }
  }
  return {
    ...page, rows: page.rows.map(rowOf), groups, positions: positionNames(positions),
    skills: skills.map(({ code, group, names }) => ({ code, group, names, alone: alone.get(code) ?? 0, single: singlePoint(alone.get(code) ?? 0, asked.has(code)) })),
  }
}
