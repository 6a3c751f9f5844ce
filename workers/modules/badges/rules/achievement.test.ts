import { expect, test } from 'vitest'
import { achievementKey, foundLower, levelIn } from './achievement'

test('a level is an achievement of its own, a course is one', () => {
  expect(achievementKey({ kind: 'skill', id: 'ski_1', level: 3 })).toBe('skill:ski_1:3')
  expect(achievementKey({ kind: 'skill', id: 'ski_1', level: 0 })).toBe('skill:ski_1:0')
  expect(achievementKey({ kind: 'course', id: 'crs_1' })).toBe('course:crs_1')
})

test('a badge for a level is told apart from others, and says too much once less was found', () => {
  const three = achievementKey({ kind: 'skill', id: 'ski_1', level: 3 })
  expect([levelIn(three), levelIn('course:crs_1'), levelIn('merit:bdg_1')]).toEqual([{ skill: 'ski_1', level: 3 }, null, null])
  expect([0, 1, 2, 3, 4, null].map((found) => foundLower(three, found))).toEqual([0, 1, 2, null, null, null])
  expect(foundLower('course:crs_1', 0)).toBeNull()
})
