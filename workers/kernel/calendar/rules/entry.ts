import { escaped, type Property } from './lines'
import { onClock, type Clock } from './zone'

/** Whole days, the last one included, on the wall of a zone; or from one instant to another, told in a zone. */
export type When = { zone: string } & ({ from: string; to: string } | { startsAt: string; endsAt: string })

export type Entry = {
  /** The same for the same thing of the same agency, for ever. */
  uid: string
  /** Grows with each change that matters to those who come. */
  sequence: number
  what: string
  when: When
  where: string | null
  about: string | null
  link: string | null
  /** Whether the time is taken; a due date takes none. */
  busy: boolean
  /** Whether it is not sure yet that they come. */
  tentative?: boolean
}

type Guest = { organizer: { name: string; address: string }; guest: { name: string; address: string } }
export type Telling = { method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; language: string; stamp: string; invited?: Guest }

/** One thing in a calendar. `clock`: that of the zone in which it is told, where it has times. */
export function entryBlock(entry: Entry, { method, language, stamp, invited }: Telling, clock?: Clock): Property[] {
  const text = (name: string, value: string | null): Property[] => (value ? [[name, escaped(value), { LANGUAGE: language }]] : [])
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', entry.uid],
    ['SEQUENCE', String(entry.sequence)],
    ['DTSTAMP', utc(Date.parse(stamp))],
    ...times(entry.when, clock),
    ...text('SUMMARY', entry.what),
    ...text('LOCATION', entry.where),
    ...text('DESCRIPTION', entry.about),
    ...(entry.link ? [['URL', entry.link] as Property] : []),
    ['STATUS', method === 'CANCEL' ? 'CANCELLED' : entry.tentative ? 'TENTATIVE' : 'CONFIRMED'],
    ['TRANSP', entry.busy ? 'OPAQUE' : 'TRANSPARENT'],
    ...(invited ? guests(invited, method) : []),
    ['END', 'VEVENT'],
  ]
}

export const isTimed = (when: When) => 'startsAt' in when

/** The first and the last instant that its clocks must be right for; null for whole days, which need no clock. */
export const span = (when: When): [number, number] | null => ('startsAt' in when ? [Date.parse(when.startsAt), Date.parse(when.endsAt)] : null)

function times(when: When, clock?: Clock): Property[] {
  if ('startsAt' in when) return [moment('DTSTART', when.startsAt, clock!), moment('DTEND', when.endsAt, clock!)]
  // The end is the first day that is free again.
  const after = new Date(Date.parse(when.to) + day).toISOString().slice(0, 10)
  return [['DTSTART', plain(when.from), { VALUE: 'DATE' }], ['DTEND', plain(after), { VALUE: 'DATE' }]]
}

const day = 24 * 60 * 60_000

/** On the zone's clock; within a day of a change of that clock in UTC, as programs differ on which of its times is meant then. */
function moment(name: string, instant: string, { zone, offsets, changes }: Clock): Property {
  const at = Date.parse(instant)
  const near = changes.some((change) => Math.abs(change.at - at) <= day)
  return near ? [name, utc(at)] : [name, onClock(at, offsets(at)), { TZID: zone }]
}

function guests({ organizer, guest }: Guest, method: Telling['method']): Property[] {
  const asked = method === 'CANCEL' ? {} : { PARTSTAT: 'NEEDS-ACTION', RSVP: 'TRUE' }
  return [
    ['ORGANIZER', `mailto:${organizer.address}`, { CN: organizer.name }],
    ['ATTENDEE', `mailto:${guest.address}`, { CUTYPE: 'INDIVIDUAL', ROLE: 'REQ-PARTICIPANT', ...asked, CN: guest.name }],
  ]
}

const plain = (text: string) => text.replaceAll('-', '')
const utc = (at: number) => `${onClock(at, 0)}Z`
