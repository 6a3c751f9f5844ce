import type { Names } from '../../credentials/rules/kinds'
import type { Topic, TrainingKind } from './topics'

/** All amounts are quarter-hours. */
export type Area = { code: string; names: Names; topics: readonly Topic[]; need: number }
/** `industry` null: wherever it was learnt; `within`: of these kinds no more counts than that; `onlyAreas`: what fits none of its areas does not count. */
export type Group = {
  code: string; names: Names; kinds: readonly TrainingKind[]; industry: boolean | null; need: number; cap: number | null
  within: readonly { kinds: readonly TrainingKind[]; cap: number }[]; areas: readonly Area[]; onlyAreas: boolean
}
/** What must come together; `groups` take activities in their order, the first that fits has it. */
export type HoursRule = { need: number; groups: readonly Group[] }

/** What one activity, or one part of it, is worth. */
export type Credit = { on: string; quarterHours: number; kind: TrainingKind; topic: Topic | null; industry: boolean }
/** The same where a rule has put it. */
export type Placed = { on: string; quarterHours: number; kind: TrainingKind; group: string; area: string | null }

/** Where a rule puts a credit; null where it counts for nothing. */
export function place({ groups }: HoursRule, { on, quarterHours, kind, topic, industry }: Credit): Placed | null {
  const group = groups.find((one) => one.kinds.includes(kind) && (one.industry ?? industry) === industry)
  if (!group) return null
  const area = group.areas.find(({ topics }) => topic !== null && topics.includes(topic))
  return area || !group.onlyAreas ? { on, quarterHours, kind, group: group.code, area: area?.code ?? null } : null
}

/** The same with what counts alike put together: no longer than a rule has places. */
export const summed = (placed: readonly Placed[]): Placed[] =>
  [...Map.groupBy(placed, ({ group, area, kind }) => `${group} ${area} ${kind}`).values()].map(([first, ...more]) => ({ on: first!.on, kind: first!.kind, group: first!.group, area: first!.area, quarterHours: sum([first!, ...more]) }))

const sum = (credits: readonly { quarterHours: number }[]) => credits.reduce((all, { quarterHours }) => all + quarterHours, 0)
const short = (need: number, has: number) => Math.max(0, need - has)

/** `atLeast`: the fewest further quarter-hours that could fill it. */
export type Counted = { total: number; missing: number; met: boolean; atLeast: number; groups: CountedGroup[] }
export type CountedGroup = { code: string; raw: number; counted: number; missing: number; areas: { code: string; counted: number; missing: number }[] }

/** What these activities come to, with what came along from a cycle before: the minima are asked one by one, for a surplus in one area fills no other. */
export function countHours({ need, groups }: HoursRule, placed: readonly Placed[], carried = 0): Counted {
  const counted = groups.map((group) => countGroup(group, placed.filter((one) => one.group === group.code)))
  const total = counted.reduce((all, group) => all + group.counted, carried)
  const missing = short(need, total)
  const minima = counted.reduce((all, group) => all + Math.max(group.missing, group.areas.reduce((sofar, area) => sofar + area.missing, 0)), 0)
  return { total, missing, met: missing === 0 && minima === 0, atLeast: Math.max(missing, minima), groups: counted }
}

function countGroup({ code, need, cap, within, areas }: Group, placed: readonly Placed[]): CountedGroup {
  const free = sum(placed.filter(({ kind }) => !within.some(({ kinds }) => kinds.includes(kind))))
  const capped = within.map((one) => Math.min(one.cap, sum(placed.filter(({ kind }) => one.kinds.includes(kind)))))
  const raw = sum(placed)
  const counted = Math.min(cap ?? Infinity, capped.reduce((all, one) => all + one, free))
  const byArea = areas.map((area) => {
    const has = sum(placed.filter((one) => one.area === area.code))
    return { code: area.code, counted: has, missing: short(area.need, has) }
  })
  return { code, raw, counted, missing: short(need, counted), areas: byArea }
}
