import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterCourse } from './by-course'
import { counted, type Held, type Level } from './levels'

const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const held = fc.record({ level: fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Level>, on: day })
const months = fc.integer({ min: 1, max: 48 })

test('a course shows at least its level, and its day renews how long that stands', () => {
  const course: Held = { level: 2, on: '2026-11-26' }
  expect(afterCourse(null, course, 24)).toEqual(course)
  expect(afterCourse({ level: 1, on: '2026-01-01' }, course, 24)).toEqual(course)
  expect(afterCourse({ level: 2, on: '2025-01-01' }, course, 24)).toEqual(course)
})

test('a higher level stands as long as it counts, and whatever was found later stands', () => {
  const course: Held = { level: 2, on: '2026-11-26' }
  expect(afterCourse({ level: 4, on: '2024-11-26' }, course, 24)).toBeNull()
  expect(afterCourse({ level: 4, on: '2024-11-25' }, course, 24)).toEqual(course)
  expect(afterCourse({ level: 1, on: '2026-11-27' }, course, 24)).toBeNull()
})

test('what counts on the day of a course is never less than before, nor less than it shows unless something later was found', () => {
  fc.assert(fc.property(fc.option(held), held, months, (before, course, stands) => {
    const after = afterCourse(before, course, stands) ?? before
    expect(counted(after, stands, course.on)).toBeGreaterThanOrEqual(counted(before, stands, course.on))
    if (before === null || before.on <= course.on) expect(counted(after, stands, course.on)).toBeGreaterThanOrEqual(course.level)
    expect(after !== null && (before === null || after.on >= before.on)).toBe(true)
  }))
})
