import { dutyPapers, skills, skillTargets } from '../../../db/schema/agency/skills'
import { commit } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { invalid } from '../../kernel/refusal'
import { demandFullScope } from '../../kernel/scope'
import { together } from '../../kernel/together'
import { demandEdition, setting } from '../agencies/index'
import { paperTableAsked } from '../credentials/index'
import { positionsAsked } from './careers'
import { asks, dutyPaperKey, targetKey } from './rules/targets'
import type { DutyPaperSetting, SkillSetting, TargetSetting } from './shapes'
import { ownDutyPapers, ownSkills, ownTargets } from './store'
import { dutyPapersAsked, groups, vocabularyAsked, vocabularyOf } from './vocabulary'

/** Says what a skill is called, where it stands and how long a level of it stands; without a code it is a new one. @throws 409 `changed_meanwhile`; 422 */
export async function setSkill(ctx: Ctx, { revision, archived, code = ctx.newId('skill'), ...wish }: SkillSetting) {
  demandFullScope(ctx)
  if (!groups.some((group) => group.code === wish.group)) throw invalid({ group: 'not_an_option' })
  const known = (await vocabularyOf(ctx)).skills.find((one) => one.code === code)
  demandEdition(known ?? { revision: 0 }, revision)
  const own = (await ownSkills(ctx)).find(({ id }) => id === code)
  const whole = { ...wish, archivedAt: archived ? (known?.archivedAt ?? ctx.now()) : null }
  const before = known ? { group: known.group, names: known.names, months: known.months, archivedAt: known.archivedAt } : null
  return commit(ctx, { action: 'skill.set', write: setting(ctx, skills, { own, id: code, whole, before }), answer: { code, revision: revision + 1 } })
}

/** Says which level of a skill a position or duty asks for. @throws 409 `changed_meanwhile`; 422 for what is no duty, position or skill, or a must that is no duty's */
export async function setTarget(ctx: Ctx, { revision, ...target }: TargetSetting) {
  demandFullScope(ctx)
  const [vocabulary, positions] = await together(ctx, vocabularyAsked(ctx), positionsAsked(ctx))
  if (!asks(target, positions)) throw invalid({ code: 'not_an_option' })
  if (!vocabulary.skills.some(({ code }) => code === target.skill)) throw invalid({ skill: 'not_an_option' })
  if (target.must && (target.of !== 'duty' || target.level === 0)) throw invalid({ must: 'not_an_option' })
  const id = targetKey(target)
  const known = vocabulary.targets.find((one) => targetKey(one) === id)
  demandEdition(known ?? { revision: 0 }, revision)
  const own = (await ownTargets(ctx)).find((one) => one.id === id)
  const before = known ? { level: known.level, must: known.must } : null
  return commit(ctx, { action: 'skill.set', write: setting(ctx, skillTargets, { own, id, whole: target, before }), answer: { ...target, revision: revision + 1 } })
}

/** Says which paper whoever has a duty should or must hold. @throws 409 `changed_meanwhile`; 422 for what is no duty, or a kind of paper that no person can hold */
export async function setDutyPaper(ctx: Ctx, { revision, ...paper }: DutyPaperSetting) {
  demandFullScope(ctx)
  const [{ kinds }, all] = await together(ctx, paperTableAsked(ctx), dutyPapersAsked(ctx))
  if (!kinds.get(paper.kind)?.holders.includes('person')) throw invalid({ kind: 'not_an_option' })
  const id = dutyPaperKey(paper)
  const known = all.find((one) => dutyPaperKey(one) === id)
  demandEdition(known ?? { revision: 0 }, revision)
  const own = (await ownDutyPapers(ctx)).find((one) => one.id === id)
  return commit(ctx, { action: 'skill.set', write: setting(ctx, dutyPapers, { own, id, whole: paper, before: known ? { asked: known.asked } : null }), answer: { ...paper, revision: revision + 1 } })
}
