import fc from 'fast-check'
import { expect, test } from 'vitest'
import { experienceMonths } from './pmp-eligibility'

const day = fc.date({ min: new Date('2014-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const intervals = fc.array(fc.record({ from: day, to: day }), { maxLength: 6 })

test('a month in which two projects overlap is one', () => {
  const projects = [{ from: '2026-01-15', to: '2026-03-02' }, { from: '2026-03-01', to: '2026-04-30' }]
  expect(experienceMonths(projects, '2026-11-26', 8)).toBe(4)
  expect(experienceMonths([{ from: '2026-05-02', to: '2026-05-01' }], '2026-11-26', 8)).toBe(0)
})

test('the window begins on the same date years ago, which is 28 February where there is no 29th', () => {
  expect(experienceMonths([{ from: '2018-11-01', to: '2018-11-25' }], '2026-11-26', 8)).toBe(0)
  expect(experienceMonths([{ from: '2018-11-01', to: '2018-11-26' }], '2026-11-26', 8)).toBe(1)
  expect(experienceMonths([{ from: '2023-02-01', to: '2023-02-28' }], '2028-02-29', 5)).toBe(1)
  expect(experienceMonths([{ from: '2020-01-01', to: '2020-02-29' }], '2028-02-29', 8)).toBe(1)
  expect(experienceMonths([{ from: '2026-12-01', to: '2027-01-01' }], '2026-11-30', 8)).toBe(0)
})

test('it is the union: order, repetition and splitting change nothing, and more work never counts less', () => {
  fc.assert(fc.property(intervals, intervals, day, fc.integer({ min: 1, max: 9 }), (some, more, asOf, years) => {
    const months = experienceMonths(some, asOf, years)
    expect(experienceMonths([...some, ...some].toReversed(), asOf, years)).toBe(months)
    expect(experienceMonths(some.flatMap(({ from, to }) => (from < to ? [{ from, to: from }, { from, to }] : [{ from, to }])), asOf, years)).toBe(months)
    expect(experienceMonths([...some, ...more], asOf, years)).toBeGreaterThanOrEqual(months)
    expect(experienceMonths(some, asOf, years + 1)).toBeGreaterThanOrEqual(months)
    expect(months).toBeLessThanOrEqual(years * 12 + 1)
  }))
})
