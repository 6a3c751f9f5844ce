import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, daysLater } from './days'
import { instantAt, timeIn } from './wall-clock'

const zones = ['Asia/Shanghai', 'Asia/Taipei', 'Europe/London', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']
const days = fc.integer({ min: 0, max: 1500 }).map((n) => daysLater('2025-01-01', n))
const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

test.each([
  ['Asia/Shanghai', '2026-12-09', '08:30', '2026-12-09T00:30:00.000Z'],
  ['Europe/London', '2026-07-01', '08:30', '2026-07-01T07:30:00.000Z'],
  ['Europe/London', '2026-03-29', '08:30', '2026-03-29T07:30:00.000Z'], // the morning the clocks went forward
  ['Europe/London', '2026-10-25', '08:30', '2026-10-25T08:30:00.000Z'], // and back
  ['Europe/London', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'], // leapt over: shown as 02:30
  ['Europe/London', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'], // shown twice: the first
  ['America/New_York', '2026-11-01', '08:30', '2026-11-01T13:30:00.000Z'],
  ['Pacific/Kiritimati', '2026-12-09', '08:30', '2026-12-08T18:30:00.000Z'],
])('%s %s %s is %s', (zone, on, time, instant) => {
  expect(instantAt(zone, on, time)).toBe(instant)
})

test('from 04:00 on, when no clock on earth changes, the wall shows exactly what was asked', () => {
  fc.assert(fc.property(fc.constantFrom(...zones), days, times.filter((time) => time >= '04:00'), (zone, on, time) => {
    const instant = instantAt(zone, on, time)
    expect([dayIn(zone, instant), timeIn(zone, instant)]).toEqual([on, time])
  }))
})

test('a later day is a later instant, whatever the clocks do', () => {
  fc.assert(fc.property(fc.constantFrom(...zones), days, times, (zone, on, time) => instantAt(zone, on, time) < instantAt(zone, daysLater(on, 1), time)))
})
