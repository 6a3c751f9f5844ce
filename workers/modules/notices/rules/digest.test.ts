import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, daysLater } from '../../../kernel/rules/days'
import { timeIn } from '../../../kernel/rules/wall-clock'
import { digestTime, grouped, nextDigestAt } from './digest'

const zones = fc.constantFrom('Asia/Shanghai', 'Asia/Taipei', 'Asia/Hong_Kong', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Chatham', 'America/Santiago', 'UTC')
const instants = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2029-12-31T23:59:59Z'), noInvalidDate: true }).map((date) => date.toISOString())

test('it is half past eight there, later than now, and never more than one morning is passed over', () => {
  fc.assert(fc.property(zones, instants, (zone, now) => {
    const next = nextDigestAt(zone, now)
    expect(next > now).toBe(true)
    expect(timeIn(zone, next)).toBe(digestTime)
    expect([dayIn(zone, now), daysLater(dayIn(zone, now), 1)]).toContain(dayIn(zone, next))
  }))
})

test('from one to the next it is the next calendar day, on the days the clocks change too', () => {
  fc.assert(fc.property(zones, instants, (zone, now) => {
    const first = nextDigestAt(zone, now)
    expect(dayIn(zone, nextDigestAt(zone, first))).toBe(daysLater(dayIn(zone, first), 1))
  }))
})

test.each([
  ['Asia/Shanghai', '2026-11-23T00:29:59.999Z', '2026-11-23T00:30:00.000Z'],
  ['Asia/Shanghai', '2026-11-23T00:30:00.000Z', '2026-11-24T00:30:00.000Z'],
  ['Europe/London', '2026-03-28T12:00:00.000Z', '2026-03-29T07:30:00.000Z'],
  ['Europe/London', '2026-10-24T12:00:00.000Z', '2026-10-25T08:30:00.000Z'],
])('in %s at %s it is %s', (zone, now, next) => {
  expect(nextDigestAt(zone, now)).toBe(next)
})

test('news stand by their event, else by their client, what is of neither last', () => {
  const one = (id: string, clientId: string | null = null, eventId: string | null = null) => ({ id, clientId, eventId })
  const groups = grouped([one('a'), one('b', 'cli_1', 'evt_1'), one('c', 'cli_1'), one('d', 'cli_1', 'evt_1'), one('e')])
  expect(groups.map(({ of, id, news }) => [of, id, news.map((row) => row.id).join('')])).toEqual([
    ['event', 'evt_1', 'bd'], ['client', 'cli_1', 'c'], ['agency', null, 'ae'],
  ])
})
