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

/** Credit is given by whole quarter-hours. */
export const quarterHoursOf = (minutes: number) => Math.floor(minutes / 15)

/** Something done, as of its last day; `parts`: its minutes, by what they were about. */
export type Activity = { on: string; kind: TrainingKind; industry: boolean; parts: readonly { topic: Topic | null; minutes: number }[] }
/** What of it counts in one place of a rule. */
export type Placed = { on: string; quarterHours: number; kind: TrainingKind; group: string; area: string | null }

/** Where a rule puts an activity, nowhere where it counts for nothing. Parts that count in one place make up its quarter-hours together. */
export function place({ groups }: HoursRule, { on, kind, industry, parts }: Activity): Placed[] {
  const group = groups.find((one) => one.kinds.includes(kind) && (one.industry ?? industry) === industry)
  if (!group) return []
  const minutesIn = new Map<string | null, number>()
  for (const { topic, minutes } of parts) {
    const area = group.areas.find(({ topics }) => topic !== null && topics.includes(topic))?.code ?? null
    if (area !== null || !group.onlyAreas) minutesIn.set(area, (minutesIn.get(area) ?? 0) + minutes)
  }
  return [...minutesIn].map(([area, minutes]) => ({ on, quarterHours: quarterHoursOf(minutes), kind, group: group.code, area }))
}

/** The same with what counts alike put together: no longer than a rule has places. */
export const summed = (placed: readonly Placed[]): Placed[] =>
  [...Map.groupBy(placed, ({ group, area, kind }) => `${group} ${area} ${kind}`).values()].map(([first, ...more]) => ({ on: first!.on, kind: first!.kind, group: first!.group, area: first!.area, quarterHours: sum([first!, ...more]) }))

const sum = (credits: readonly { quarterHours: number }[]) => credits.reduce((all, { quarterHours }) => all + quarterHours, 0)
const short = (need: number, has: number) => Math.max(0, need - has)

/** `atLeast`: the fewest further quarter-hours that could fill it. */
export type Counted = { total: number; missing: number; met: boolean; atLeast: number; groups: CountedGroup[] }
type CountedGroup = { code: string; raw: number; counted: number; missing: number; areas: { code: string; counted: number; missing: number }[] }

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
