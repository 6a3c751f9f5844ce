import { daysBetween } from '../../../kernel/rules/days'

export const criteria = ['quality', 'punctuality', 'response', 'attitude', 'price', 'safety'] as const
export type Criterion = (typeof criteria)[number]
/** They add up to 100. */
export type Weights = Record<Criterion, number>
/** 1 to 5; null: not applicable. */
export type Marks = Record<Criterion, number | null>

export const incidentLevels = ['L1', 'L2', 'L3'] as const
export type IncidentLevel = (typeof incidentLevels)[number]
const penalties: Record<IncidentLevel, number> = { L1: 20, L2: 8, L3: 2 }

export const isWhole = (weights: Weights) => criteria.reduce((sum, criterion) => sum + weights[criterion], 0) === 100 && criteria.every((criterion) => weights[criterion] >= 0)

/**
 * What one engagement comes to, 0 to 100: Σ(weight × mark) ÷ Σ weight over what applies, 1 mapped to 0 and 5 to 100, less what the
 * supplier's own incidents cost, never below 0. null where nothing that counts applies.
 */
export function scoreOf(marks: Marks, weights: Weights, incidents: readonly IncidentLevel[]): number | null {
  const given = criteria.flatMap((criterion) => (marks[criterion] === null ? [] : [{ mark: marks[criterion], weight: weights[criterion] }]))
  const total = given.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const mean = given.reduce((sum, { mark, weight }) => sum + mark * weight, 0) / total
  return Math.max(0, ((mean - 1) / 4) * 100 - incidents.reduce((sum, level) => sum + penalties[level], 0))
}

/** `spend`: what was paid, in one currency; 0 or below where nothing is known. */
export type Scored = { on: string; score: number; spend: number }

const halfLife = 365
const fewest = 3

/** The evaluations of the last 24 months, oldest first. */
const recent = (all: readonly Scored[], today: string) => {
  const since = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`
  return all.filter(({ on }) => on > since && on <= today).toSorted((a, b) => a.on.localeCompare(b.on))
}

/**
 * Σ(score × spend × 0.5^(age ÷ 365 days)) ÷ Σ of the weights, over the last 24 months. Where nothing was spent, or the spend of one is
 * not known, that one weighs as much as the mean of the others.
 */
export function rollingScore(all: readonly Scored[], today: string): { score: number | null; n: number; tooFew: boolean } {
  const counted = recent(all, today)
  const known = counted.filter(({ spend }) => spend > 0)
  const mean = known.length === 0 ? 1 : known.reduce((sum, { spend }) => sum + spend, 0) / known.length
  const weighted = counted.map(({ on, score, spend }) => ({ score, weight: (spend > 0 ? spend : mean) * 0.5 ** (daysBetween(on, today) / halfLife) }))
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  const score = total === 0 ? null : weighted.reduce((sum, one) => sum + one.score * one.weight, 0) / total
  return { score, n: counted.length, tooFew: counted.length < fewest }
}

/** How many times in a row the newest score was below the one before it: two are to be looked at, three to be acted on. */
export function trendOf(all: readonly Scored[], today: string): { declines: number; flag: 'look' | 'act' | null } {
  const scores = recent(all, today).map(({ score }) => score)
  const rises = scores.findLastIndex((score, at) => at > 0 && score >= scores[at - 1]!)
  const declines = Math.max(0, scores.length - 1 - Math.max(rises, 0))
  return { declines, flag: declines >= 3 ? 'act' : declines === 2 ? 'look' : null }
}

/** Whether the newest two are both below a score. */
export function lastTwoBelow(all: readonly Scored[], today: string, least: number) {
  const newest = recent(all, today).slice(-2)
  return newest.length === 2 && newest.every(({ score }) => score < least)
}
