import type { Ctx } from '../../kernel/ctx'
import { filesTelling, type FileRow } from '../../kernel/files/index'
import { dayIn } from '../../kernel/rules/days'
import { rowsOf, together } from '../../kernel/together'
import { peopleByIds, personById } from '../people/index'
import type { Named } from '../people/shapes'
import { shownFinding } from './findings'
import { assesses, hears } from './rules/assessing'
import { wantedOf } from './rules/targets'
import type { PersonSkills } from './shapes'
import { standing } from './standing'
import { assessmentsOf, levelsOf, postsOf, type Assessment, type PersonSkill } from './store'
import { namesOf, vocabularyAsked, type Vocabulary } from './vocabulary'

/** How good somebody is at what their position asks of them and whatever else is on record. @throws 404 */
export async function skillsOf(ctx: Ctx, personId: string): Promise<PersonSkills> {
  const person = await personById(ctx, personId)
  const [vocabulary, levels, findings, [post], files] = await together(ctx,
    vocabularyAsked(ctx), rowsOf(levelsOf(ctx, [personId])), rowsOf(assessmentsOf(ctx, personId)), rowsOf(postsOf(ctx, personId, dayIn(ctx.agency.zone, ctx.now()))), rowsOf(filesTelling(ctx, personId)))
  const names = findings.length > 0 ? await peopleByIds(ctx, findings.map(({ assessedBy }) => assessedBy)) : []
  return skillsFrom(ctx, person, { vocabulary, levels, findings, files, position: post?.position ?? null }, names)
}

type Known = { vocabulary: Vocabulary; levels: PersonSkill[]; findings: Assessment[]; files: FileRow[]; position: string | null }

/** The same, of what was read with other things. */
export function skillsFrom(ctx: Ctx, person: { id: string; managerId: string | null }, { vocabulary, levels, findings, files, position }: Known, names: Named[]): PersonSkills {
  const today = dayIn(ctx.agency.zone, ctx.now())
  const wanted = wantedOf(vocabulary.targets, position ? [{ of: 'position', code: position }] : [])
  return {
    skills: vocabulary.skills.filter(({ archivedAt }) => !archivedAt).map((skill) => {
      const row = levels.find((one) => one.skill === skill.code)
      return {
        ...standing(skill, row, wanted.get(skill.code) ?? 0, today), group: skill.group, names: skill.names, months: skill.months,
        way: row?.way ?? null, seenOn: row?.seenOn ?? null, saidOn: row?.saidOn ?? null, revision: row?.revision ?? 0,
      }
    }),
    findings: findings.map((found) => shownFinding(ctx, found, { names, files, called: namesOf(vocabulary, found.skill), hears: hears(ctx.actor, person) || found.assessedBy === ctx.actor.id })),
    may: { say: ctx.actor.id === person.id, assess: assesses(ctx.actor, person) },
  }
}
