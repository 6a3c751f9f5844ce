import { expect, test } from 'vitest'
import { achievementKey } from './achievement'

test('a level is an achievement of its own, a course is one', () => {
  expect(achievementKey({ kind: 'skill', id: 'ski_1', level: 3 })).toBe('skill:ski_1:3')
  expect(achievementKey({ kind: 'skill', id: 'ski_1', level: 0 })).toBe('skill:ski_1:0')
  expect(achievementKey({ kind: 'course', id: 'crs_1' })).toBe('course:crs_1')
})
