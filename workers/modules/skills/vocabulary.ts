import { dutyPapers as seededPapers } from '../../../db/seed/duty-papers'
import { skillGroups } from '../../../db/seed/skill-groups'
import { skillTargets as seededTargets } from '../../../db/seed/skill-targets'
import { skills as seeded } from '../../../db/seed/skills'
import type { Ctx } from '../../kernel/ctx'
import { invalid, notFound } from '../../kernel/refusal'
import { askedFor, together, type Asked } from '../../kernel/together'
import { merged } from '../agencies/rules/merged'
import { positionNames, positionsAsked } from './careers'
import { dutyPaperKey, targetKey, type DutyPaperInUse, type TargetInUse } from './rules/targets'
import type { Skill } from './shapes'
import { ownDutyPapers, ownSkills, ownTargets, type OwnSkill, type OwnTarget } from './store'

/** The skills of an agency in their groups' order, archived ones among them, and what is asked of whom. */
export type Vocabulary = { skills: Skill[]; targets: TargetInUse[] }

export const came = { skills: seeded.map((one): Skill => ({ ...one, archivedAt: null, revision: 0 })), targets: seededTargets.map((one): TargetInUse => ({ ...one, revision: 0 })) }
export const groups = skillGroups

/** To be read in one trip with what else is wanted. */
export const vocabularyAsked = (ctx: Ctx): Asked<Vocabulary> => ({
  statements: [ownSkills(ctx), ownTargets(ctx)],
  read: ([rows, targets]) => ({
    skills: merged(came.skills, (rows as OwnSkill[]).map(asSkill), ({ code }) => code).sort((a, b) => placeOf(a) - placeOf(b)),
    targets: merged(came.targets, (targets as OwnTarget[]).map(asTarget), targetKey),
  }),
})

/** The skills somebody is found good at today, of one group where that is asked. @throws 404 for what is no group */
export function columnsOf({ skills }: Vocabulary, group?: string): Skill[] {
  if (group && !groups.some(({ code }) => code === group)) throw notFound()
  return skills.filter((one) => !one.archivedAt && (!group || one.group === group))
}

/** What a skill is called, also one that was put away. */
export const namesOf = ({ skills }: Vocabulary, code: string): Skill['names'] => skills.find((one) => one.code === code)?.names ?? {}

/** Which papers duties ask for, in the same way. */
export const dutyPapersAsked = (ctx: Ctx): Asked<DutyPaperInUse[]> => askedFor(ownDutyPapers(ctx), (rows) =>
  merged(seededPapers.map((one): DutyPaperInUse => ({ ...one, revision: 0 })), rows.map(({ duty, kind, asked, revision }) => ({ duty, kind, asked, revision })), dutyPaperKey))

export const vocabularyOf = async (ctx: Ctx) => (await together(ctx, vocabularyAsked(ctx)))[0]

/** All of it, as its page shows it. */
export async function wholeVocabulary(ctx: Ctx) {
  const [vocabulary, papers, positions] = await together(ctx, vocabularyAsked(ctx), dutyPapersAsked(ctx), positionsAsked(ctx))
  return { groups, positions: positionNames(positions), ...vocabulary, papers }
}

/** @throws 422 for what is no skill here, or no longer one */
export function skillIn({ skills }: Vocabulary, code: string): Skill {
  const skill = skills.find((one) => one.code === code)
  if (!skill || skill.archivedAt) throw invalid({ skill: 'not_an_option' })
  return skill
}

const placeOf = ({ group }: Skill) => skillGroups.findIndex(({ code }) => code === group)
const asSkill = ({ id, group, names, months, archivedAt, revision }: OwnSkill): Skill => ({ code: id, group, names, months, archivedAt, revision })
const asTarget = ({ of, code, skill, level, must, revision }: OwnTarget): TargetInUse => ({ of, code, skill, level, must, revision })
