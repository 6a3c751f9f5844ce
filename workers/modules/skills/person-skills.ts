import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { personById } from '../people/index'
import { assesses } from './rules/assessing'
import { wantedOf } from './rules/targets'
import type { PersonSkills } from './shapes'
import { standing } from './standing'
import { assessmentsOf, levelsOf, postsOf } from './store'
import { vocabularyAsked } from './vocabulary'
import { askedFor, together } from '../../kernel/together'

/** How good somebody is at what their position asks of them and whatever else is on record. @throws 404 */
export async function skillsOf(ctx: Ctx, personId: string): Promise<PersonSkills> {
  const person = await personById(ctx, personId)
  const today = dayIn(ctx.agency.zone, ctx.now())
  const [[vocabulary, rows, [post]], findings] = await Promise.all([
    together(ctx, vocabularyAsked(ctx), askedFor(levelsOf(ctx, [personId]), (read) => read), askedFor(postsOf(ctx, personId, today), (read) => read)),
    assessmentsOf(ctx, personId),
  ])
  const wanted = wantedOf(vocabulary.targets, post ? [{ of: 'position', code: post.position }] : [])
  const skills = vocabulary.skills.filter(({ archivedAt }) => !archivedAt).map((skill) => {
    const row = rows.find((one) => one.skill === skill.code)
    return {
      ...standing(skill, row, wanted.get(skill.code) ?? 0, today), group: skill.group, names: skill.names, months: skill.months,
      way: row?.way ?? null, seenOn: row?.seenOn ?? null, saidOn: row?.saidOn ?? null, revision: row?.revision ?? 0,
    }
  })
  return { skills, findings, may: { say: ctx.actor.id === personId, assess: assesses(ctx.actor, person) } }
}
