import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../../../kernel/rules/days'
import { overlapping, wrongStart } from './cycle'

test('one begins today or before, and no more than twenty years ago', () => {
  expect(['2026-11-27', '2026-11-26', '2006-11-26', '2006-11-25', '1900-01-01'].map((day) => wrongStart(day, '2026-11-26'))).toEqual(['in_the_future', null, null, 'begun_too_long_ago', 'begun_too_long_ago'])
})

test('two cycles overlap where there is a day in both', () => {
  const cycle = fc.record({ from: fc.integer({ min: 0, max: 40 }), days: fc.option(fc.integer({ min: 0, max: 20 })) })
    .map(({ from, days }) => ({ startsOn: daysLater('2026-01-01', from), endsOn: days === null ? null : daysLater('2026-01-01', from + days) }))
  const has = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) => Array.from({ length: 80 }, (_, at) => daysLater('2026-01-01', at)).filter((day) => day >= startsOn && day <= (endsOn ?? day))
  fc.assert(fc.property(cycle, cycle, (one, other) => {
    expect(overlapping(one, other)).toBe(has(one).some((day) => has(other).includes(day)))
  }))
})
