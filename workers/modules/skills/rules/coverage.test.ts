import { expect, test } from 'vitest'
import { singlePoint } from './coverage'

const flagged = (alone: number, wanted: boolean, team = 2) => singlePoint({ alone, wanted, team })

test('a skill that one person alone has is flagged, and one that is asked for and that nobody has', () => {
  expect([flagged(1, false), flagged(1, true), flagged(0, true), flagged(0, false), flagged(2, true)]).toEqual([true, true, true, false, false])
})

test('nothing is flagged where nobody could be second, or nobody is', () => {
  expect([1, 0].flatMap((team) => [flagged(1, true, team), flagged(0, true, team)])).toEqual([false, false, false, false])
})
