import { assessments, personSkills } from '../../../db/schema/agency/skills'
import { commit, establish, insert, update } from '../../kernel/commit'
import type { Ctx } from '../../kernel/ctx'
import { conflict, invalid } from '../../kernel/refusal'
import { dayIn } from '../../kernel/rules/days'
import { isStaffRole } from '../../kernel/rules/roles'
import { subjectById } from '../../kernel/subjects'
import { award, badgeAbove } from '../badges/index'
import { personById } from '../people/index'
import { whyNotAssess } from './rules/assessing'
import { levelBadge } from './rules/level-badge'
import { counted, type Level, type Way } from './rules/levels'
import type { NewAssessment } from './shapes'
import { findLevel } from './store'
import { skillIn, vocabularyOf } from './vocabulary'

/**
 * Puts on record how good somebody is: what they say of themselves stands beside what others found; the later evidence counts.
 * Whoever is found to work alone has a badge for it, unless that was so long ago that it counts for nothing; where a badge says more than is found now, whoever may take it back is told.
 * @throws 404; 409 `changed_meanwhile`; 422 for what is not theirs to say, a day to come, or evidence older than what is on record
 */
export async function assess(ctx: Ctx, personId: string, { revision, eventId, ...wish }: NewAssessment) {
  const person = await personById(ctx, personId)
  const wrong = isStaffRole(person.role) ? whyNotAssess(ctx.actor, person, { ...wish, eventId }) : { skill: 'not_for_this_role' }
  if (wrong) throw invalid(wrong)
  const [vocabulary, row] = await Promise.all([vocabularyOf(ctx), findLevel(ctx, personId, wish.skill), eventId && subjectById(ctx, 'event', eventId)])
  const { names, months } = skillIn(vocabulary, wish.skill)
  if ((row?.revision ?? 0) !== revision) throw conflict('changed_meanwhile', { current: row ?? null })
  const today = dayIn(ctx.agency.zone, ctx.now())
  const seenOn = wish.seenOn ?? today
  if (seenOn > today) throw invalid({ seenOn: 'in_the_future' })
  if (wish.way !== 'self' && row?.seenOn && seenOn < row.seenOn) throw invalid({ seenOn: 'older_than_known' })
  const badge = levelBadge(names, counted({ level: wish.level, on: seenOn }, months, today), wish.way)
  const awarded = badge ? await award(ctx, { kind: 'skill', id: wish.skill, level: wish.level, personIds: [personId], ...badge }) : { write: [], tell: [] }
  const above = wish.way === 'self' ? null : await badgeAbove(ctx, personId, wish)
  const id = ctx.newId('assessment')
  return commit(ctx, { action: 'skill.assess', write: [...found(ctx, row, { ...wish, id, personId, seenOn, thingId: eventId }), ...awarded.write], tell: awarded.tell, answer: { id, skill: wish.skill, revision: revision + 1, badge: above } })
}

type Finding = { id: string; personId: string; skill: string; level: Level; way: Way; seenOn: string; evidence: string | null; thingId: string | null }

/** A finding, and the level it comes to. */
function found(ctx: Ctx, row: Awaited<ReturnType<typeof findLevel>>, finding: Finding) {
  const { personId, skill, level, way, seenOn } = finding
  const now = way === 'self' ? { said: level, saidOn: seenOn } : { level, way, seenOn }
  const none = { level: null, way: null, seenOn: null, said: null, saidOn: null }
  return [
    insert(ctx, assessments, { assessedBy: ctx.actor.id!, ...finding }),
    row ? update(ctx, personSkills, row, now) : establish(ctx, personSkills, { id: `${personId}.${skill}`, personId, skill, ...none, ...now }, null),
  ]
}
