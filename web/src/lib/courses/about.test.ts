import { expect, test } from 'vitest'
import { aboutOf } from './about'

const course = { minutes: 330, split: [{ topic: 'safety' as const, minutes: 210 }, { topic: 'risk_management' as const, minutes: 120 }] }

test('a course is shown with the minutes of each area, and what was refused as it was typed', () => {
  expect(aboutOf(undefined, course)).toEqual(course)
  expect(aboutOf(undefined)).toEqual({ split: [], minutes: 0 })
  expect(aboutOf({ hours: '1,5', topic0: 'safety', part0: '', topic1: 'fire', part1: '30' })).toEqual({ minutes: 90, split: [{ topic: 'safety', minutes: 60 }, { topic: 'fire', minutes: 30 }] })
})
