import { expect, test } from 'vitest'
import { forecastOf } from './forecast'

const earned = (...on: string[]) => on.map((day) => ({ on: day, quarterHours: 12, kind: 'course' as const, group: 'education', area: null }))

test('the pace of the last 180 days says by when, and fewer than three activities say nothing', () => {
  const recent = earned('2026-06-01', '2026-09-01', '2026-11-26')
  expect(forecastOf(recent, 36, '2026-11-26')).toEqual({ when: 'on', day: '2027-05-25' })
  expect(forecastOf(recent, 0, '2026-11-26')).toEqual({ when: 'done' })
  // 30 May is the 180th day ago.
  expect(forecastOf([...recent.slice(1), ...earned('2026-05-30')], 36, '2026-11-26')).toEqual({ when: 'too_few' })
  expect(forecastOf(recent.map((one) => ({ ...one, quarterHours: 0 })), 36, '2026-11-26')).toEqual({ when: 'too_few' })
})
