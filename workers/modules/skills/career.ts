import { dayIn } from '../../kernel/rules/days'
import type { Ctx } from '../../kernel/ctx'
import { holdsOn, proving } from '../credentials/rules/standing'
import { aLifetime, experienceMonths } from '../training/rules/pmp-eligibility'
import type { eventsWorked, Experience } from './growth-store'
import type { Verified } from './rules/eligible'
import type { Facts, Worked } from './rules/ladder'
import { daysWorked } from './rules/worked'
import { countedLevel } from './standing'
import type { PersonSkill } from './store'
import type { Vocabulary } from './vocabulary'

type Duty = Awaited<ReturnType<typeof eventsWorked>>[number]
export type EventWorked = Omit<Duty, 'duty' | 'givenAt'> & { duties: string[]; from: string; to: string }

/** Each event once, however many duties somebody had on it: from the day the first was given to its last day, or today. */
export function eventsOf(ctx: Ctx, rows: Duty[], today: string): EventWorked[] {
  return [...Map.groupBy(rows, ({ eventId }) => eventId).values()].map((duties) => {
    const [{ duty: _, givenAt: __, ...event }] = duties as [Duty]
    const given = duties.map(({ givenAt }) => dayIn(ctx.agency.zone, givenAt)).sort()[0]!
    return { ...event, duties: duties.map(({ duty }) => duty), ...daysWorked({ ...event, givenOn: given }, today) }
  })
}

type Known = { events: EventWorked[]; experiences: Experience[]; levels: PersonSkill[]; papers: Verified[]; vocabulary: Vocabulary }

/** What counts of somebody today: their events, what was confirmed of the rest, levels that stand, papers in force. */
export function factsOf({ events, experiences, levels, papers, vocabulary }: Known, today: string): Facts {
  const confirmed = experiences.filter(({ confirmedAt }) => confirmedAt !== null)
  const intervals = [...events, ...confirmed.flatMap(({ kind, fromOn, toOn }) => (kind === 'project' ? [{ from: fromOn, to: toOn }] : []))]
  return {
    months: (within) => experienceMonths(intervals, today, within ?? aLifetime),
    events: [
      ...events.map(({ sort, industry, guests, duties }): Worked => ({ sort, industry, guests, led: duties.includes('coordinator') })),
      ...confirmed.filter(({ kind }) => kind === 'project'),
    ],
    works: confirmed.flatMap(({ kind }) => (kind === 'project' ? [] : [kind])),
    level: (code) => {
      const skill = vocabulary.skills.find((one) => one.code === code)
      return skill ? countedLevel(skill, levels.find((row) => row.skill === code), today) : 0
    },
    papers: new Set([...Map.groupBy(papers, ({ kind }) => kind)].flatMap(([kind, rounds]) => (proving(rounds).some((paper) => holdsOn(paper, today)) ? [kind] : []))),
  }
}
