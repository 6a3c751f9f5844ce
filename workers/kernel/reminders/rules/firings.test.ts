import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../../rules/days'
import { firingsOf } from './firings'

const zone = 'Europe/London'

test('a day before, on the day and a day after, at nine on its own clock, also when that changes in between', () => {
  expect(firingsOf({ on: '2026-03-29' }, { offsets: [-1, 0, 1], zone, now: '2026-03-01T00:00:00.000Z' })).toEqual([
    { offset: -1, fireAt: '2026-03-28T09:00:00.000Z' },
    { offset: 0, fireAt: '2026-03-29T08:00:00.000Z' },
    { offset: 1, fireAt: '2026-03-30T08:00:00.000Z' },
  ])
})

test('an instant is remembered at its own time of day, a day at the hour that is set', () => {
  const asked = { offsets: [-1], zone: 'Asia/Taipei', now: '2026-03-01T00:00:00.000Z' }
  expect(firingsOf({ at: '2026-12-09T06:15:00.000Z' }, asked)).toEqual([{ offset: -1, fireAt: '2026-12-08T06:15:00.000Z' }])
  expect(firingsOf({ on: '2026-12-09', hour: '18:00' }, asked)).toEqual([{ offset: -1, fireAt: '2026-12-08T10:00:00.000Z' }])
})

test('nothing fires in the past, and what is left out is only that', () => {
  fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { maxLength: 6 }), (days, offsets) => {
    const now = '2026-11-23T15:41:08.000Z'
    const fired = firingsOf({ on: daysLater('2026-11-23', days) }, { offsets, zone, now })
    expect(fired.every(({ fireAt }) => fireAt > now)).toBe(true)
    expect(fired.map(({ offset }) => offset)).toEqual(offsets.filter((offset) => days + offset > 0))
  }))
})
