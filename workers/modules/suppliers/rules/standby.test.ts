import { expect, test } from 'vitest'
import { byWhomToCall, mayStepIn, standbyOn } from './standby'

const on = (confirmedOn: string | null, until = '2027-06-30') => standbyOn({ confirmedOn, until }, { today: '2026-12-01', days: 90 })

test('whoever is blacklisted, turned away or let go is not asked to step in', () => {
  const fit = { registration: 'registered', restriction: 'none', restrictedUntil: null } as const
  expect([fit, { ...fit, restriction: 'suspended' }, { ...fit, restriction: 'blacklisted' }, { ...fit, registration: 'denied' }, { ...fit, registration: 'offboarded' }].map((one) => mayStepIn(one as typeof fit, '2026-11-26'))).toEqual([true, true, false, false, false])
})

test('a yes holds for so many days, and never beyond the last day', () => {
  expect([on('2026-11-30'), on('2026-09-03'), on('2026-09-02'), on(null), on('2026-11-30', '2026-11-30'), on('2026-11-30', '2026-12-01')]).toEqual(['ready', 'ready', 'stale', 'asked', 'over', 'ready'])
})

test('who may be hired comes first, then who said so lately, then who answers soonest', () => {
  const one = (name: string, awardable: boolean, state: 'ready' | 'stale', hours: number) => ({ name, awardable, state, hours })
  const rows = [one('d', false, 'ready', 1), one('c', true, 'stale', 1), one('b', true, 'ready', 8), one('a', true, 'ready', 2)]
  expect(rows.toSorted(byWhomToCall).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
})
