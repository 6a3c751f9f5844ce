import { expect, test } from 'vitest'
import { cycleEnd, versionOn, windowOf } from './scheme'

test('an edition holds from its day until the next one’s', () => {
  const editions = [{ validFrom: '2026-07-09' }, { validFrom: '2020-01-01' }]
  expect(['2019-01-01', '2026-07-08', '2026-07-09'].map((day) => versionOn(editions, day).validFrom)).toEqual(['2020-01-01', '2020-01-01', '2026-07-09'])
})

test('hours count in the cycle, in the last years, or for good', () => {
  const cycle = { startsOn: '2024-02-29', endsOn: null }
  expect(cycleEnd('2024-02-29', 3)).toBe('2027-02-28')
  expect(windowOf({ years: 3, rolling: null }, cycle, '2026-11-26')).toEqual({ from: '2024-02-29', to: '2027-02-28' })
  expect(windowOf({ years: 5, rolling: 5 }, cycle, '2026-11-26')).toEqual({ from: '2021-11-26', to: '2026-11-26' })
  expect(windowOf({ years: 5, rolling: 5 }, { startsOn: '2020-06-01', endsOn: '2025-06-01' }, '2026-11-26')).toEqual({ from: '2020-06-01', to: '2025-06-01' })
  expect(windowOf({ years: null, rolling: null }, cycle, '2026-11-26')).toEqual({ from: '0001-01-01', to: '2026-11-26' })
})
