import { expect, test } from 'vitest'
import { dayIn } from './today'

test.each([
  ['Asia/Shanghai', '2026-11-22T15:59:59Z', '2026-11-22'],
  ['Asia/Shanghai', '2026-11-22T16:00:00Z', '2026-11-23'],
  ['America/New_York', '2026-11-23T04:59:59Z', '2026-11-22'],
])('in %s at %s it is %s', (zone, instant, day) => {
  expect(dayIn(zone, instant)).toBe(day)
})
