import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Level } from './levels'

/** What somebody has published, written or examined, as it stands in their experience. */
export const workKinds = ['white_paper', 'standard', 'audit', 'national_project'] as const
export type WorkKind = (typeof workKinds)[number]

/** One thing that a place on a ladder asks of whoever comes to it. `within`: only months of so many years before today count. */
export type Requirement =
  | { kind: 'months'; least: number; within: number | null }
  | { kind: 'led'; least: number }
  | { kind: 'industries'; least: number }
  | { kind: 'sorts'; least: number; sorts: string[] }
  | { kind: 'works'; least: number; of: WorkKind[] }
  | { kind: 'skill'; code: string; level: Level }
  | { kind: 'paper'; any: string[] }

export type Position = { code: string; ladder: string; step: number; names: Partial<Record<Locale, string>>; asks: Requirement[] }

/** What is on record of somebody: `months` worked, by how many years back one looks (null: all); events led, industries, sorts of events, works; levels that count today; papers in force. */
export type Facts = {
  months: (within: number | null) => number
  led: number
  industries: number
  sorts: ReadonlyMap<string, number>
  works: ReadonlyMap<WorkKind, number>
  level: (skill: string) => Level
  papers: ReadonlySet<string>
}

export type Met = { asks: Requirement; has: number; needs: number; met: boolean }

/** How far somebody is in one of them; papers are had or not. */
export function metBy(asks: Requirement, facts: Facts): Met {
  const [has, needs] = measured(asks, facts)
  return { asks, has, needs, met: has >= needs }
}

function measured(asks: Requirement, facts: Facts): [has: number, needs: number] {
  switch (asks.kind) {
    case 'months': return [facts.months(asks.within), asks.least]
    case 'led': return [facts.led, asks.least]
    case 'industries': return [facts.industries, asks.least]
    case 'sorts': return [sum(asks.sorts.map((sort) => facts.sorts.get(sort) ?? 0)), asks.least]
    case 'works': return [sum(asks.of.map((kind) => facts.works.get(kind) ?? 0)), asks.least]
    case 'skill': return [facts.level(asks.code), asks.level]
    case 'paper': return [asks.any.some((kind) => facts.papers.has(kind)) ? 1 : 0, 1]
  }
}

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0)

/** The place after this one on its ladder; the first of the ladder for whoever stands on none. */
export function nextStep<P extends Pick<Position, 'code' | 'ladder' | 'step'>>(positions: readonly P[], code: string | null, ladder = 'leading'): P | null {
  const at = positions.find((one) => one.code === code)
  const steps = positions.filter((one) => one.ladder === (at?.ladder ?? ladder)).toSorted((a, b) => a.step - b.step)
  return steps.find(({ step }) => step > (at?.step ?? 0)) ?? null
}
