import type { Locale } from '../../../kernel/mail/rules/locale'
import type { DutyName } from '../../events/rules/duties'

/**
 * One task of a template. `start` counts calendar days from the event (its first day before it, its last day after it); of `days`
 * 0 is a milestone, as is what says so. `least` is what it takes however short the time; `finishBy` a day it must be done by, in law or contract.
 * What is `bound` happens on its day at the venue: it is never moved, whether one works that day or not.
 */
export type PlanLine = {
  wbs: string
  names: Partial<Record<Locale, string>>
  duty: DutyName
  start: number
  days: number
  least: number
  after: string[]
  finishBy: number | null
  bound: boolean
  milestone: boolean
  /** It is done only with a word or a file to show for it. */
  evidence?: boolean
}

export type TemplateProblem = 'no_lines' | 'wbs_twice' | 'unknown_predecessor' | 'loop' | 'least_above_days' | 'must_be_bound' | 'out_of_order'

/** Dotted paths by their numbers: 1.2.10 comes after 1.2.9. */
export function byWbs(a: string, b: string) {
  const [left, right] = [a, b].map((wbs) => wbs.split('.').map(Number)) as [number[], number[]]
  const at = left.findIndex((part, index) => part !== right[index])
  if (at === -1) return left.length - right.length
  return (left[at] ?? 0) - (right[at] ?? -1)
}

/** Predecessors first; of those in a loop, none. */
export function inOrder<L extends { wbs: string; after: string[] }>(lines: L[]): L[] {
  const placed = new Set<string>()
  const order: L[] = []
  const ready = (line: L) => !placed.has(line.wbs) && line.after.every((one) => placed.has(one))
  for (let next = lines.filter(ready); next.length > 0; next = lines.filter(ready)) {
    order.push(...next)
    for (const { wbs } of next) placed.add(wbs)
  }
  return order
}

/** What keeps these lines from being a plan, each with the line that has it; nothing when they are one. */
export function problemsIn(lines: PlanLine[]): { wbs: string | null; problem: TemplateProblem }[] {
  if (lines.length === 0) return [{ wbs: null, problem: 'no_lines' }]
  const known = new Map(lines.map((line) => [line.wbs, line]))
  const problems = lines.flatMap((line, index) => {
    const found: TemplateProblem[] = []
    const before = line.after.flatMap((wbs) => known.get(wbs) ?? [])
    if (lines.findIndex(({ wbs }) => wbs === line.wbs) < index) found.push('wbs_twice')
    if (before.length < line.after.length) found.push('unknown_predecessor')
    if (line.least > line.days) found.push('least_above_days')
    if (!line.bound && line.start <= 0 && before.some(({ bound }) => bound)) found.push('must_be_bound')
    if (before.some((one) => collides(one, line))) found.push('out_of_order')
    return found.map((problem) => ({ wbs: line.wbs, problem }))
  })
  if (problems.length > 0) return problems
  const order = new Set(inOrder(lines))
  return lines.filter((line) => !order.has(line)).map(({ wbs }) => ({ wbs, problem: 'loop' as const }))
}

/** What is bound cannot give way, and nothing before the event waits for what comes after it. */
const collides = (first: PlanLine, then: PlanLine) =>
  (first.start > 0 && then.start <= 0) || (first.bound && then.bound && first.start + first.days > then.start)
