import type { OneProgress } from '$shapes/modules/training/scheme-shapes'
import { nameOf } from '$lib/named'
import { m } from '$lib/words/messages'

/** One thing that is asked, in hours or months: how much there is, and what is still missing; `most` where it is a limit, not a minimum. */
export interface Part {
  key: string
  label: string
  unit: 'hours' | 'months'
  has: number
  need: number
  missing: number
  most: boolean
  /** Of another part, of which it is an area. */
  inner: boolean
}

const hours = (quarters: number) => quarters / 4

/** What a scheme asks, part by part, in the order in which it is read. */
export function partsOf({ edition, counted, months, }: OneProgress): Part[] {
  const line = (key: string, label: string, has: number, need: number, missing: number, more: Partial<Part> = {}): Part => ({ key, label, unit: 'hours', has: hours(has), need: hours(need), missing: hours(missing), most: false, inner: false, ...more })
  const groups = edition.hours.groups.flatMap((group, at) => {
    const is = counted.groups[at]!
    const areas = group.areas.flatMap((area, place) => {
      const { counted: has, missing } = is.areas[place]!
      return area.need > 0 && !(group.areas.length === 1 && area.need === group.need) ? [line(`${group.code}.${area.code}`, nameOf(area.names), has, area.need, missing, { inner: true })] : []
    })
    const own = group.need > 0 ? [line(group.code, nameOf(group.names), is.counted, group.need, is.missing)] : group.cap !== null ? [line(group.code, nameOf(group.names), is.counted, group.cap, 0, { most: true })] : []
    return [...own, ...areas]
  })
  const whole = edition.hours.groups.length > 1 && edition.hours.need > 0 ? [line('total', m.progress_total(), counted.total, edition.hours.need, counted.missing)] : []
  return [...(months ? [{ key: 'months', label: m.progress_months(), unit: 'months' as const, has: months.has, need: months.need, missing: months.missing, most: false, inner: false }] : []), ...whole, ...groups]
}
