import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, countsFrom, gap, isStale } from './levels'

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

test('a level stands to the end of the day so many months after its evidence', () => {
  expect(isStale({ on: '2024-02-29' }, 24, '2026-02-28')).toBe(false)
  expect(isStale({ on: '2024-02-29' }, 24, '2026-03-01')).toBe(true)
  expect(isStale({ on: '2026-01-31' }, 1, '2026-02-28')).toBe(false)
})

test('what is to be assessed anew counts as nothing', () => {
  expect(counted({ level: 4, on: '2024-01-01' }, 24, '2026-01-01')).toBe(4)
  expect(counted({ level: 4, on: '2024-01-01' }, 24, '2026-01-02')).toBe(0)
  expect(counted(null, 24, '2026-01-02')).toBe(0)
})

test('evidence counts from a day on, and from no day before it', () => {
  fc.assert(fc.property(day, day, fc.integer({ min: 1, max: 60 }), (on, today, months) => {
    expect(on >= countsFrom(months, today)).toBe(!isStale({ on }, months, today))
  }))
  expect(countsFrom(1, '2028-03-31')).toBe('2028-03-01')
})

test('a gap is never below nothing', () => {
  expect([gap(3, 1), gap(2, 4), gap(0, 0)]).toEqual([2, 0, 0])
})
