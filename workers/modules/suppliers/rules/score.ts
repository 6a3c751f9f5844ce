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

/** `reference`: the incident's own record, or what happened in a few words. */
export type Incident = { level: IncidentLevel; reference: string }

/** For whom an evaluation speaks. */
export const sides = ['agency', 'client', 'venue'] as const
export type Side = (typeof sides)[number]

export const isWhole = (weights: Weights) => criteria.reduce((sum, criterion) => sum + weights[criterion], 0) === 100 && criteria.every((criterion) => weights[criterion] >= 0)

/** Nobody is marked down without a word. */
export const wantsReason = (marks: Marks) => criteria.some((criterion) => marks[criterion] !== null && marks[criterion] <= 2)

/** Σ(weight × mark) ÷ Σ weight over what applies, 1 mapped to 0 and 5 to 100; null where nothing that counts applies. */
export function markOf(marks: Marks, weights: Weights): number | null {
  const given = criteria.flatMap((criterion) => (marks[criterion] === null ? [] : [{ mark: marks[criterion], weight: weights[criterion] }]))
  const total = given.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? null : ((given.reduce((sum, { mark, weight }) => sum + mark * weight, 0) / total - 1) / 4) * 100
}

type View = { marks: Marks; weights: Weights; incidents: readonly Incident[] }

/**
 * What one job comes to, 0 to 100: the mean of what each evaluation of it comes to, less what the supplier's own incidents cost,
 * never below 0. An incident that several speak of costs once. null where no mark counts.
 */
export function scoreOf(views: readonly View[]): number | null {
  const given = views.flatMap(({ marks, weights }) => markOf(marks, weights) ?? [])
  if (given.length === 0) return null
  const incidents = new Map(views.flatMap((view) => view.incidents).map((one) => [`${one.level} ${one.reference.trim().toLowerCase()}`, penalties[one.level]]))
  return Math.max(0, given.reduce((sum, mark) => sum + mark, 0) / given.length - [...incidents.values()].reduce((sum, cost) => sum + cost, 0))
}

type Evaluated = View & { bookingId: string; day: string; spend: number }

/** Evaluations by the job they are of; those of which no mark counts are left out. */
export function jobsOf<E extends Evaluated>(evaluations: readonly E[]): (Scored & { bookingId: string; views: E[] })[] {
  return [...Map.groupBy(evaluations, ({ bookingId }) => bookingId)].flatMap(([bookingId, views]) => {
    const score = scoreOf(views)
    return score === null ? [] : [{ bookingId, on: views[0]!.day, score, spend: views[0]!.spend, views }]
  })
}

/** `spend`: what was paid, in one currency; 0 or below where nothing is known. */
export type Scored = { on: string; score: number; spend: number }

const halfLife = 365
const fewest = 3

/** From this day on, two years later, a job counts no more. */
export const agesOut = (on: string) => `${Number(on.slice(0, 4)) + 2}${on.slice(4)}`

/** Jobs that ended after this day count today. */
export const since = (today: string) => `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`

/** The evaluations of the last 24 months, oldest first. */
const recent = <S extends Scored>(all: readonly S[], today: string) =>
  all.filter(({ on }) => on > since(today) && on <= today).toSorted((a, b) => a.on.localeCompare(b.on))

/** Each with what it weighs: its spend, halved by each year; where that is not known, or nothing was spent, as much as the mean of the others. */
export function weighed<S extends Scored>(all: readonly S[], today: string): (S & { decay: number; weight: number })[] {
  const counted = recent(all, today)
  const known = counted.filter(({ spend }) => spend > 0)
  const mean = known.length === 0 ? 1 : known.reduce((sum, { spend }) => sum + spend, 0) / known.length
  return counted.map((one) => {
    const decay = 0.5 ** (daysBetween(one.on, today) / halfLife)
    return { ...one, decay, weight: (one.spend > 0 ? one.spend : mean) * decay }
  })
}

/**
 * Σ(score × spend × 0.5^(age ÷ 365 days)) ÷ Σ of the weights, over the last 24 months.
 */
export function rollingScore(all: readonly Scored[], today: string): { score: number | null; n: number; tooFew: boolean } {
  const weighted = weighed(all, today)
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  const score = total === 0 ? null : weighted.reduce((sum, one) => sum + one.score * one.weight, 0) / total
  return { score, n: weighted.length, tooFew: weighted.length < fewest }
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
