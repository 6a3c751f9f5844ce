import type { Property } from './lines'

const minute = 60_000
const day = 24 * 60 * minute

/** How far clocks in a zone stand ahead of UTC at an instant, in minutes. */
export type Offsets = (at: number) => number

/** Reads the zone's clock from the runtime, which carries the IANA data. */
export function offsetsOf(zone: string): Offsets {
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  return (at) => {
    const said = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(said) ?? []
    return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
  }
}

export type Transition = { at: number; from: number; to: number }

/** Every change of the clock between two instants, to the minute; none lasts less than two days anywhere in the IANA data since 1970. */
export function transitionsIn(offsets: Offsets, start: number, end: number): Transition[] {
  const found: Transition[] = []
  for (let low = start; low < end; low += 2 * day) {
    const high = Math.min(low + 2 * day, end)
    const [from, to] = [offsets(low), offsets(high)]
    if (from !== to) found.push({ at: firstWith(offsets, to, low, high), from, to })
  }
  return found
}

function firstWith(offsets: Offsets, to: number, low: number, high: number) {
  let [before, after] = [Math.floor(low / minute), Math.ceil(high / minute)]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsets(middle * minute) === to) after = middle
    else before = middle
  }
  return after * minute
}

/** An instant on a clock that stands so many minutes ahead of UTC, `20261025T030000`. */
export const onClock = (at: number, ahead: number) => new Date(at + ahead * minute).toISOString().slice(0, 19).replace(/[-:]/g, '')

/** `+0545`; the sign is always said. */
function shift(minutes: number) {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`
}

/** A zone's clock, read once for all the dates that stand in it. */
export type Clock = { zone: string; offsets: Offsets; start: number; changes: Transition[] }

/** From a year before the first date to a year after the last. */
export function clockIn(zone: string, first: number, last: number): Clock {
  const offsets = offsetsOf(zone)
  const start = Date.UTC(new Date(first).getUTCFullYear() - 1, 0, 1)
  return { zone, offsets, start, changes: transitionsIn(offsets, start, Date.UTC(new Date(last).getUTCFullYear() + 2, 0, 1)) }
}

/**
 * The zone as its clocks really run. Each change stands there by itself instead of as a repeating rule: a rule would be a
 * guess about laws, and these are the dates asked for.
 */
export function zoneBlock({ zone, offsets, start, changes }: Clock): Property[] {
  const before = offsets(start)
  return [
    ['BEGIN', 'VTIMEZONE'],
    ['TZID', zone],
    ...observance({ at: start, from: before, to: before }),
    ...changes.flatMap(observance),
    ['END', 'VTIMEZONE'],
  ]
}

function observance({ at, from, to }: Transition): Property[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD'
  return [['BEGIN', kind], ['DTSTART', onClock(at, from)], ['TZOFFSETFROM', shift(from)], ['TZOFFSETTO', shift(to)], ['END', kind]]
}
