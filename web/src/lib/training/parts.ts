import type { OneProgress } from '$shapes/modules/training/scheme-shapes'
import type { Topic } from '$shapes/modules/training/rules/topics'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'

/** One thing that is asked, in hours, months or how often: how much there is, and what is still missing; `most` where it is a limit, not a minimum. */
export interface Part {
  key: string
  label: string
  unit: 'hours' | 'months' | 'times'
  has: number
  need: number
  missing: number
  most: boolean
  /** Of another part, of which it is an area. */
  inner: boolean
  /** What it must be about to count here; none where anything counts. */
  topics: readonly Topic[]
}

type Group = OneProgress['edition']['hours']['groups'][number]

/** The areas that are asked for one by one; the only one of a part that asks the same is the part itself. */
export const areasAsked = ({ areas, need }: Group) => areas.filter((area) => area.need > 0 && !(areas.length === 1 && area.need === need))
/** What counts in a part beside the areas that are asked for. */
export const topicsOf = (group: Group) => (group.onlyAreas ? group.areas.filter((area) => !areasAsked(group).includes(area)).flatMap(({ topics }) => topics) : [])
/** Whether the whole asks something that its only part does not. */
export const asksWhole = ({ need, groups }: OneProgress['edition']['hours']) => need > 0 && !(groups.length === 1 && groups[0]!.need === need)

const hours = (quarters: number) => quarters / 4

/** What a scheme asks, part by part, in the order in which it is read. */
export function partsOf({ edition, counted, months, activities }: OneProgress): Part[] {
  const line = (key: string, label: string, has: number, need: number, missing: number, more: Partial<Part> = {}): Part => ({ key, label, unit: 'hours', has: hours(has), need: hours(need), missing: hours(missing), most: false, inner: false, topics: [], ...more })
  const groups = edition.hours.groups.flatMap((group, at) => {
    const is = counted.groups[at]!
    const areas = areasAsked(group).map((area) => {
      const { counted: has, missing } = is.areas[group.areas.indexOf(area)]!
      return line(`${group.code}.${area.code}`, nameOf(area.names), has, area.need, missing, { inner: true, topics: area.topics })
    })
    const topics = topicsOf(group)
    const own = group.need > 0 ? [line(group.code, nameOf(group.names), is.counted, group.need, is.missing, { topics })] : group.cap !== null ? [line(group.code, nameOf(group.names), is.counted, group.cap, 0, { most: true, topics })] : []
    return [...own, ...areas]
  })
  const whole = asksWhole(edition.hours) ? [line('total', m.progress_total(), counted.total, edition.hours.need, counted.missing)] : []
  const plain = (key: 'months' | 'times', label: string, part: OneProgress['months']) => (part ? [{ key, label, unit: key, ...part, most: false, inner: false, topics: [] }] : [])
  return [...plain('months', m.progress_months(), months), ...whole, ...groups, ...plain('times', m.progress_activities(), activities)]
}
