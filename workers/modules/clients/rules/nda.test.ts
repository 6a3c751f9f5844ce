import { expect, test } from 'vitest'
import { ndaStanding } from './nda'

test('an agreement stands, ends soon, and ends after its last day', () => {
  const on = (endsOn: string | null) => ndaStanding(endsOn, '2026-11-25')
  expect([null, '2027-12-31', '2027-01-25', '2027-01-24', '2026-11-25', '2026-11-24'].map(on)).toEqual(['none', 'stands', 'stands', 'ends_soon', 'ends_soon', 'ended'])
})
