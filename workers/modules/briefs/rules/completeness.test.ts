import fc from 'fast-check'
import { expect, test } from 'vitest'
import { missingFields, progressOf } from './completeness'
import { fieldKeys } from './form'

const some = fc.subarray([...fieldKeys]).map((keys) => new Set<string>(keys))

test('an empty brief misses every question that must be answered', () => {
  expect(missingFields(new Set())).toEqual(['goal', 'from', 'to', 'expected', 'city'])
  expect(progressOf(new Set())).toMatchObject({ percent: 0, minutesLeft: 8 })
})

test('a full brief misses nothing and takes no more time', () => {
  const full = progressOf(new Set(fieldKeys), 1)
  expect(full).toMatchObject({ percent: 100, minutesLeft: 0, missing: [] })
  expect(full.steps.every(({ done }) => done)).toBe(true)
})

test('a step is done when nothing needed is missing and something is answered', () => {
  const done = (...keys: string[]) => progressOf(new Set(keys)).steps.filter((step) => step.done).map(({ step }) => step)
  expect(done()).toEqual([])
  expect(done('goal', 'from')).toEqual(['goal'])
  expect(done('from', 'to', 'dietary')).toEqual(['dates', 'special_needs'])
})

test('files make their step done and count in nothing else', () => {
  expect(progressOf(new Set(), 2).steps.at(-1)).toEqual({ step: 'files', done: true, answered: 2, fields: 2, missing: [] })
  expect(progressOf(new Set(), 2).percent).toBe(0)
})

test('an answer more never takes anything away', () => {
  fc.assert(fc.property(some, fc.constantFrom(...fieldKeys), (answered, key) => {
    const [before, after] = [progressOf(answered), progressOf(new Set([...answered, key]))]
    expect(after.percent).toBeGreaterThanOrEqual(before.percent)
    expect(after.minutesLeft).toBeLessThanOrEqual(before.minutesLeft)
    expect(before.missing).toEqual(expect.arrayContaining(after.missing))
  }))
})

test('only all is a hundred per cent', () => {
  fc.assert(fc.property(some, (answered) => {
    expect(progressOf(answered).percent === 100).toBe(answered.size === fieldKeys.length)
  }))
})
