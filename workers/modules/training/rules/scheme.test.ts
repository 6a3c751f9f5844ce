import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../../../kernel/rules/days'
import { cycleEnd, versionOn, windowOf } from './scheme'

test('an edition holds from its day until the next one’s', () => {
  const editions = [{ validFrom: '2026-07-09' }, { validFrom: '2020-01-01' }]
  expect(['2019-01-01', '2026-07-08', '2026-07-09'].map((day) => versionOn(editions, day).validFrom)).toEqual(['2020-01-01', '2020-01-01', '2026-07-09'])
})

test('hours count in the cycle, in the last years, or for good', () => {
  const cycle = { startsOn: '2024-02-29', endsOn: null }
  expect(cycleEnd('2024-02-29', 3)).toBe('2027-02-28')
  expect(windowOf({ years: 3, rolling: null }, cycle, '2026-11-26')).toEqual({ from: '2024-02-29', to: '2027-02-28' })
  expect(windowOf({ years: null, rolling: 5 }, cycle, '2026-11-26')).toEqual({ from: '2021-11-26', to: '2026-11-26' })
  expect(windowOf({ years: 5, rolling: 5 }, { startsOn: '2020-06-01', endsOn: '2025-06-01' }, '2026-11-26')).toEqual({ from: '2020-06-01', to: '2025-06-01' })
  expect(windowOf({ years: null, rolling: null }, cycle, '2026-11-26')).toEqual({ from: '0001-01-01', to: '2026-11-26' })
})

test('what is renewed takes nothing from before its cycle, nor from after', () => {
  const day = fc.integer({ min: 0, max: 6000 }).map((ago) => daysLater('2030-01-01', -ago))
  fc.assert(fc.property(day, day, fc.integer({ min: 1, max: 6 }), fc.option(fc.integer({ min: 1, max: 8 })), (startsOn, asOf, years, rolling) => {
    fc.pre(startsOn <= asOf)
    const { from, to } = windowOf({ years, rolling }, { startsOn, endsOn: cycleEnd(startsOn, years) }, asOf)
    expect(from >= startsOn && to <= cycleEnd(startsOn, years)).toBe(true)
  }))
})
