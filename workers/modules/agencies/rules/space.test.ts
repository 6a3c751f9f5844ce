import { expect, test } from 'vitest'
import { spaceOn } from './space'

const came = [{ code: 'theatre', amount: 80, validFrom: '2000-01-01' }, { code: 'rounds', amount: 120, validFrom: '2000-01-01' }]

test('what came holds until the agency says otherwise, from the day it says', () => {
  expect(spaceOn(came, [], '2026-12-10')).toEqual({ theatre: 80, rounds: 120 })
  const own = [{ code: 'theatre', amount: 90, validFrom: '2027-01-01' }]
  expect([spaceOn(came, own, '2026-12-31').theatre, spaceOn(came, own, '2027-01-01').theatre]).toEqual([80, 90])
})

test('a version of the same day takes the place of what came', () => {
  expect(spaceOn(came, [{ code: 'rounds', amount: 110, validFrom: '2000-01-01' }], '2026-12-10')).toEqual({ theatre: 80, rounds: 110 })
  expect(spaceOn([], [], '2026-12-10')).toEqual({})
})
