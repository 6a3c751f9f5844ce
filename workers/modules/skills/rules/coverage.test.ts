import { expect, test } from 'vitest'
import { singlePoint } from './coverage'

test('a skill that one person alone has is flagged, and one that is asked for and that nobody has', () => {
  expect([singlePoint(1, false), singlePoint(1, true), singlePoint(0, true), singlePoint(0, false), singlePoint(2, true)]).toEqual([true, true, true, false, false])
})
