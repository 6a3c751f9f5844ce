import type { Ctx } from '../../kernel/ctx'
import { dayIn } from '../../kernel/rules/days'
import { rowsOf, together } from '../../kernel/together'
import { paperTableAsked } from '../credentials/index'
import { heldToday, mayTake, reasonsAgainst, type Asks, type Busy, type Reason, type Window } from './rules/eligible'
import type { DutyPaper } from './rules/targets'
import type { ShownReason } from './shapes'
import { standing } from './standing'
import { askedLevelsOf, papersHeldBy, type PersonSkill } from './store'
import { came, dutyPapersAsked, vocabularyAsked, type Vocabulary } from './vocabulary'

/** May this person take this duty over these days? `busy`: when they are away or elsewhere, as the caller knows it. */
export type DutyAsk = { personId: string; duty: string; window: Window; busy: Busy[] }
export type Verdict = { may: boolean; reasons: ShownReason[] }

/** The front door of eligibility: an answer to each question in its order, with all that speaks against it, in one trip however many there are. */
export async function eligibility(ctx: Ctx, asks: DutyAsk[]): Promise<Verdict[]> {
  if (asks.length === 0) return []
  const [people, duties] = [[...new Set(asks.map(({ personId }) => personId))], [...new Set(asks.map(({ duty }) => duty))]]
  const usual = came.targets.flatMap(({ of, code, skill }) => (of === 'duty' && duties.includes(code) ? [skill] : []))
  const [vocabulary, dutyPapers, { kinds }, levels, papers] = await together(ctx,
    vocabularyAsked(ctx), dutyPapersAsked(ctx), paperTableAsked(ctx), rowsOf(askedLevelsOf(ctx, people, duties, usual)), rowsOf(papersHeldBy(ctx, people)))
  const today = dayIn(ctx.agency.zone, ctx.now())
  const skillOf = (code: string) => vocabulary.skills.find((one) => one.code === code)
  const rowOf = new Map(levels.map((row): [string, PersonSkill] => [`${row.personId}.${row.skill}`, row]))
  const named = (reason: Reason): ShownReason => {
    if (reason.code === 'level_missing') {
      const { skill, ...said } = reason
      return { ...said, names: skillOf(skill)!.names }
    }
    if (reason.code === 'not_free') return { ...reason, names: null }
    const { paper, ...said } = reason
    return { ...said, names: kinds.get(paper)?.names ?? null }
  }
  return asks.map(({ personId, duty, window, busy }) => {
    const level = (code: string) => standing(skillOf(code)!, rowOf.get(`${personId}.${code}`), 0, today)
    const theirs = papers.filter(({ holderId }) => holderId === personId)
    const asked = askedOf(vocabulary, dutyPapers, duty)
    const besides = heldToday(theirs, today).filter(({ kind }) => !asked.papers.some((one) => one.kind === kind))
    const reasons = reasonsAgainst({ ...asked, papers: [...asked.papers, ...besides] }, { level, papers: theirs, busy }, window)
    return { may: mayTake(reasons), reasons: reasons.map(named) }
  })
}

/** What was put away is asked of nobody. */
function askedOf({ skills, targets }: Vocabulary, papers: DutyPaper[], duty: string): Asks {
  const inUse = new Set(skills.flatMap(({ code, archivedAt }) => (archivedAt ? [] : [code])))
  return {
    skills: targets.filter(({ of, code, skill, level }) => of === 'duty' && code === duty && level > 0 && inUse.has(skill)),
    papers: papers.flatMap((one) => (one.duty === duty && one.asked !== 'none' ? [{ kind: one.kind, must: one.asked === 'must' }] : [])),
  }
}
