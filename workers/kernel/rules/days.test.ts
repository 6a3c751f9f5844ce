import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, daysAround, daysBetween, daysLater, monthsLater, yearsLater } from './days'

test.each([
  ['Asia/Shanghai', '2026-11-22T15:59:59Z', '2026-11-22'],
  ['Asia/Shanghai', '2026-11-22T16:00:00Z', '2026-11-23'],
  ['America/New_York', '2026-11-23T04:59:59Z', '2026-11-22'],
])('in %s at %s it is %s', (zone, instant, day) => {
  expect(dayIn(zone, instant)).toBe(day)
})

test('one instant lies in three days of the world', () => {
  expect(['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((zone) => dayIn(zone, '2026-06-01T10:30:00Z'))).toEqual(['2026-06-02', '2026-06-01', '2026-05-31'])
})

test('no zone is ahead of the latest day or behind the earliest', () => {
  const instants = fc.date({ min: new Date('2000-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }).map((date) => date.toISOString())
  fc.assert(fc.property(instants, fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (now, zone) => {
    const { earliest, latest } = daysAround(now)
    expect(dayIn(zone, now) >= earliest).toBe(true)
    expect(dayIn(zone, now) <= latest).toBe(true)
  }))
})

test('days are counted over the end of a month, a leap day and a change of clocks', () => {
  expect([daysLater('2028-02-28', 2), daysLater('2026-01-01', -1), daysLater('2026-03-29', 1)]).toEqual(['2028-03-01', '2025-12-31', '2026-03-30'])
  expect([daysBetween('2028-02-28', '2028-03-01'), daysBetween('2026-12-09', '2026-12-09'), daysBetween('2026-12-09', '2026-11-29')]).toEqual([2, 0, -10])
})

test('the same date of a shorter month is its last', () => {
  expect([monthsLater('2027-01-31', 1), monthsLater('2026-12-31', 2), monthsLater('2028-02-29', 36), monthsLater('2026-03-31', -1)]).toEqual(['2027-02-28', '2027-02-28', '2031-02-28', '2026-02-28'])
  expect([yearsLater('2028-02-29', 4), yearsLater('2028-02-29', -1), yearsLater('0026-11-20', 1)]).toEqual(['2032-02-29', '2027-02-28', '0027-11-20'])
})
