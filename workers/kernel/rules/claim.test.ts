import { expect, test } from 'vitest'
import { claimEnds, isClaimed } from './claim'

test('a claim holds for ten minutes against others', () => {
  const now = '2026-12-01T08:00:00.000Z'
  const claim = { personId: 'lin', until: claimEnds(now) }
  expect(claim.until).toBe('2026-12-01T08:10:00.000Z')
  expect([isClaimed(claim, 'min', now), isClaimed(claim, 'lin', now), isClaimed(claim, 'min', claim.until), isClaimed(null, 'min', now)]).toEqual([true, false, false, false])
})
