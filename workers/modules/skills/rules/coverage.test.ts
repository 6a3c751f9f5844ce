import { expect, test } from 'vitest'
import { singlePoint, tally } from './coverage'

test('a skill that one person alone has is flagged, and one that is asked for and that nobody has', () => {
  expect([singlePoint(1, false), singlePoint(1, true), singlePoint(0, true), singlePoint(0, false), singlePoint(2, true)]).toEqual([true, true, true, false, false])
})

test('who is at their target is counted among those who have one', () => {
  const cells = [{ skill: 'a', level: 3, target: 3 }, { skill: 'a', level: 2, target: 3 }, { skill: 'a', level: 4, target: 0 }]
  expect(tally(cells)).toEqual({ atTarget: 1, aimed: 2, alone: 2 })
})
