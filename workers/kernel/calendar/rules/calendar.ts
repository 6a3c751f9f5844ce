import { entryBlock, isTimed, span, type Entry, type Telling } from './entry'
import { asLine, escaped, type Property } from './lines'
import { clockIn, zoneBlock } from './zone'

type Calendar = Telling & {
  /** What the reader's calendar program calls it; for feeds. */
  name?: string
  entries: Entry[]
}

/** A calendar as RFC 5545 text: an invitation, a change, a cancellation, or a feed. */
export function calendarText({ name, entries, ...telling }: Calendar): string {
  const clocks = clocksOf(entries)
  const lines: Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Convoke//Convoke 1.0//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', telling.method],
    ...(name ? named(name) : []),
    ...clocks.flatMap(zoneBlock),
    ...entries.flatMap((entry) => entryBlock(entry, telling, clocks.find(({ zone }) => zone === entry.when.zone))),
    ['END', 'VCALENDAR'],
  ]
  return lines.map(asLine).join('')
}

/** What RFC 7986 says, and what programs had read before it. */
function named(name: string): Property[] {
  return [['NAME', escaped(name)], ['X-WR-CALNAME', escaped(name)], ['REFRESH-INTERVAL', 'PT1H', { VALUE: 'DURATION' }], ['X-PUBLISHED-TTL', 'PT1H']]
}

/** Each zone once, for all the dates that stand in it. */
function clocksOf(entries: Entry[]) {
  const timed = entries.map(({ when }) => when).filter(isTimed)
  return [...new Set(timed.map(({ zone }) => zone))].map((zone) => {
    const spans = timed.filter((when) => when.zone === zone).flatMap((when) => span(when) ?? [])
    return clockIn(zone, Math.min(...spans), Math.max(...spans))
  })
}
