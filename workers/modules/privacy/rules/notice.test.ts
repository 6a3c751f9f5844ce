import { expect, test } from 'vitest'
import { holdingOn, isDue } from './notice'

const notices = [
  { version: 3, validFrom: '2027-01-01', asksAgain: true },
  { version: 2, validFrom: '2026-12-01', asksAgain: false },
  { version: 1, validFrom: '1970-01-01', asksAgain: false },
]

test('the newest that has begun holds', () => {
  expect(['2026-11-30', '2026-12-01', '2027-01-01'].map((day) => holdingOn(notices, day)?.version)).toEqual([1, 2, 3])
})

test('one is asked once, and anew only when a notice in force says so', () => {
  expect(isDue(0, notices, '2026-11-30')).toBe(true)
  expect([isDue(1, notices, '2026-12-31'), isDue(1, notices, '2027-01-01'), isDue(3, notices, '2027-01-01')]).toEqual([false, true, false])
})
