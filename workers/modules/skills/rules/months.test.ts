import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthsWorked } from './months'

const always = { from: '', to: '9999' }

test('a month counts once, however much work there was in it, and only within the window', () => {
  expect(monthsWorked([{ from: '2025-01-31', to: '2025-03-01' }, { from: '2025-03-15', to: '2025-03-20' }], always)).toBe(3)
  expect(monthsWorked([{ from: '2019-12-31', to: '2020-01-01' }], { from: '2020-01-01', to: '2026-01-01' })).toBe(1)
  expect(monthsWorked([{ from: '2024-02-29', to: '2024-02-29' }, { from: '2025-05-02', to: '2025-05-01' }], always)).toBe(1)
})

const day = fc.integer({ min: 0, max: 3000 }).map((count) => new Date(Date.UTC(2018, 0, 1) + count * 864e5).toISOString().slice(0, 10))
const interval = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))

test('more work never takes a month away, and the same work twice adds none', () => {
  fc.assert(fc.property(fc.array(interval, { maxLength: 6 }), interval, (all, more) => {
    const before = monthsWorked(all, always)
    expect(monthsWorked([...all, more], always)).toBeGreaterThanOrEqual(before)
    expect(monthsWorked([...all, ...all], always)).toBe(before)
  }))
})
