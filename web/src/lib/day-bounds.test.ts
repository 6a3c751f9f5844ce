import { expect, test } from 'vitest'
import { dayAfter, startOfDay } from './day-bounds'

test.each([
  ['2026-12-09', 'Asia/Shanghai', '2026-12-08T16:00:00.000Z'],
  ['2026-12-09', 'UTC', '2026-12-09T00:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
  ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
])('%s in %s begins at %s', (day, zone, instant) => {
  expect(startOfDay(day, zone)).toBe(instant)
})

test('what is no day has no beginning', () => {
  expect(startOfDay('soon', 'UTC')).toBeNull()
})

test('the day after crosses months and years', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
})
