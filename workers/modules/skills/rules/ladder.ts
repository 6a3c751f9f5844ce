import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Industry } from '../../clients/rules/industries'
import type { Level } from './levels'
import type { EventSort } from './sorts'

/** Up, out or across. */
export const ladderKinds = ['vertical', 'expert', 'lateral'] as const
export type LadderKind = (typeof ladderKinds)[number]
export type Ladder = { code: string; kind: LadderKind; names: Partial<Record<Locale, string>> }

/** What somebody has published, written or examined, as it stands in their experience. */
export const workKinds = ['white_paper', 'standard', 'audit', 'national_project'] as const
export type WorkKind = (typeof workKinds)[number]

/** An event somebody worked on; null where nobody has said. */
export type Worked = { sort: string | null; industry: string | null; guests: number | null; led: boolean }
/** Which events are meant: all that is named must fit. */
export type Which = { sort?: EventSort; industry?: Industry; guests?: number; led?: true }

/** One thing that a place on a ladder asks of whoever comes to it. `within`: only months of so many years before today count; `of`: events that fit any of these. */
export type Requirement =
  | { kind: 'months'; least: number; within: number | null }
  | { kind: 'events'; least: number; of: Which[] }
  | { kind: 'industries'; least: number }
  | { kind: 'works'; least: number; of: WorkKind[] }
  | { kind: 'skill'; code: string; level: Level }
  | { kind: 'paper'; any: string[] }

export type Position = { code: string; ladder: string; step: number; names: Partial<Record<Locale, string>>; asks: Requirement[] }

/** What is on record of somebody: `months` worked, by how many years back one looks (null: all); levels that count today; papers in force. */
export type Facts = {
  months: (within: number | null) => number
  events: readonly Worked[]
  works: readonly WorkKind[]
  level: (skill: string) => Level
  papers: ReadonlySet<string>
}

export type Met = { asks: Requirement; has: number; needs: number; met: boolean }

/** How far somebody is in one of them; papers are had or not. */
export function metBy(asks: Requirement, facts: Facts): Met {
  const needs = asks.kind === 'skill' ? asks.level : asks.kind === 'paper' ? 1 : asks.least
  const has = measured(asks, facts)
  return { asks, has, needs, met: has >= needs }
}

function measured(asks: Requirement, facts: Facts): number {
  switch (asks.kind) {
    case 'months': return facts.months(asks.within)
    case 'events': return facts.events.filter((event) => asks.of.some((which) => fits(event, which))).length
    case 'industries': return new Set(facts.events.flatMap(({ industry }) => industry ?? [])).size
    case 'works': return facts.works.filter((kind) => asks.of.includes(kind)).length
    case 'skill': return facts.level(asks.code)
    case 'paper': return asks.any.some((kind) => facts.papers.has(kind)) ? 1 : 0
  }
}

const fits = (event: Worked, { sort, industry, guests, led }: Which) =>
  (sort === undefined || event.sort === sort) && (industry === undefined || event.industry === industry) && (guests === undefined || (event.guests ?? 0) >= guests) && (!led || event.led)

/** The place after this one on its ladder; the first of the ladder for whoever stands on none. */
export function nextStep<P extends Pick<Position, 'code' | 'ladder' | 'step'>>(positions: readonly P[], code: string | null, ladder = 'leading'): P | null {
  const at = positions.find((one) => one.code === code)
  const steps = positions.filter((one) => one.ladder === (at?.ladder ?? ladder)).toSorted((a, b) => a.step - b.step)
  return steps.find(({ step }) => step > (at?.step ?? 0)) ?? null
}

/** What a place still asks: a skill that was put away nobody can be found good at any more. */
export const stillAsked = (asks: readonly Requirement[], skills: readonly { code: string; archivedAt: string | null }[]): Requirement[] =>
  asks.filter((one) => one.kind !== 'skill' || skills.some(({ code, archivedAt }) => code === one.code && !archivedAt))
