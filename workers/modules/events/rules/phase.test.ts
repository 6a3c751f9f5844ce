import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayIn } from '../../../kernel/rules/days'
import { daysToOpening, phaseOn } from './phase'

describe('phaseOn', () => {
  test('the day before is before, first and last day are during, the day after is after', () => {
    const on = (day: string) => phaseOn(day, '2026-12-10', '2026-12-11')
    expect(['2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12'].map(on)).toEqual(['before', 'during', 'during', 'after'])
  })

  test('an event of one day is during on that day alone', () => {
    const on = (day: string) => phaseOn(day, '2026-12-31', '2026-12-31')
    expect(['2026-12-30', '2026-12-31', '2027-01-01'].map(on)).toEqual(['before', 'during', 'after'])
  })
})

describe('daysToOpening', () => {
  test('T−17 on 23 November for 10 December in Shanghai', () => {
    expect(daysToOpening('2026-11-23T07:42:00Z', '2026-12-10', 'Asia/Shanghai')).toBe(17)
  })

  test('the day turns at midnight of the event, not of the reader', () => {
    expect(daysToOpening('2026-12-09T15:59:59Z', '2026-12-10', 'Asia/Shanghai')).toBe(1)
    expect(daysToOpening('2026-12-09T16:00:00Z', '2026-12-10', 'Asia/Shanghai')).toBe(0)
    expect(daysToOpening('2026-12-09T16:00:00Z', '2026-12-10', 'America/Los_Angeles')).toBe(1)
  })

  test('a day of 23 hours and a day of 25 hours each count as one', () => {
    expect(daysToOpening('2026-03-28T23:30:00Z', '2026-03-30', 'Europe/London')).toBe(2)
    expect(daysToOpening('2026-03-29T00:30:00Z', '2026-03-30', 'Europe/London')).toBe(1)
    expect(daysToOpening('2026-10-24T23:30:00Z', '2026-10-26', 'Europe/London')).toBe(1)
    expect(daysToOpening('2026-11-01T06:30:00Z', '2026-11-02', 'America/New_York')).toBe(1)
  })

  test('on opening day it is 0, afterwards negative', () => {
    expect(daysToOpening('2026-12-10T04:00:00Z', '2026-12-10', 'Asia/Shanghai')).toBe(0)
    expect(daysToOpening('2026-12-12T04:00:00Z', '2026-12-10', 'Asia/Shanghai')).toBe(-2)
  })

  const instants = fc.date({ min: new Date('2000-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }).map((date) => date.toISOString())
  const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'Asia/Kathmandu', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati')
  const ahead = (day: string, n: number) => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10)

  test('whatever the zone and the hour, n days after today is T−n', () => {
    fc.assert(fc.property(instants, zones, fc.integer({ min: -400, max: 400 }), (now, zone, n) => {
      expect(daysToOpening(now, ahead(dayIn(zone, now), n), zone)).toBe(n)
    }))
  })

  test('it never grows as time passes', () => {
    fc.assert(fc.property(instants, instants, zones, (one, other, zone) => {
      const [earlier, later] = [one, other].sort() as [string, string]
      expect(daysToOpening(later, '2050-01-01', zone)).toBeLessThanOrEqual(daysToOpening(earlier, '2050-01-01', zone))
    }))
  })

  test('T−n is positive exactly before, and 0 exactly on the first day', () => {
    fc.assert(fc.property(instants, zones, (now, zone) => {
      const n = daysToOpening(now, '2050-06-01', zone)
      expect(n > 0).toBe(phaseOn(dayIn(zone, now), '2050-06-01', '2050-06-03') === 'before')
    }))
  })
})
