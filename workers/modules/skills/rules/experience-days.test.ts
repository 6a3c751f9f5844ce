import { expect, test } from 'vitest'
import { wrongDays } from './experience-days'

const wrong = (fromOn: string, toOn: string) => wrongDays({ fromOn, toOn }, '2026-11-26')

test('what somebody did is over, has its end behind its beginning, and lies within a working life', () => {
  expect(wrong('2015-01-01', '2026-11-26')).toEqual({})
  expect(wrong('1966-11-26', '1966-11-26')).toEqual({})
  expect(wrong('1966-11-25', '1990-01-01')).toEqual({ fromOn: 'before_a_working_life' })
  expect(wrong('2026-11-27', '2026-11-01')).toEqual({ fromOn: 'in_the_future' })
  expect(wrong('2026-11-02', '2026-11-01')).toEqual({ toOn: 'ends_before_start' })
  expect(wrong('2026-11-02', '2026-11-27')).toEqual({ toOn: 'in_the_future' })
})
