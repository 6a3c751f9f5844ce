import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leftToPassOver, missingFields, progressOf } from './completeness'
import type { Answers } from './form'
import { decisive, fieldKeys, form } from './standard-form'

const given = { value: 'x', notApplicable: false }
const answered = (...keys: string[]): Answers => Object.fromEntries(keys.map((key) => [key, given]))
/** Questions that decide nothing about others. */
const plain = fieldKeys.filter((key) => !decisive.includes(key))
const some = fc.subarray(plain).map((keys) => answered(...keys))
const asked = form.filter(({ when }) => !when?.is).map(({ key }) => key)

test('an empty brief misses every question that must be answered', () => {
  expect(missingFields(form, {})).toEqual(['goal', 'from', 'to', 'expected', 'city'])
  expect(progressOf(form, {})).toMatchObject({ percent: 0 })
})

test('where only the month is known, no day is missed', () => {
  expect(missingFields(form, { date_standing: { value: 'month', notApplicable: false } })).toEqual(['goal', 'month', 'expected', 'city'])
})

test('a full brief misses nothing and takes no more time', () => {
  const full = progressOf(form, answered(...asked), 1)
  expect(full).toMatchObject({ percent: 100, minutesLeft: 0, missing: [] })
  expect([...full.steps, ...full.groups].every(({ done, minutesLeft }) => done && minutesLeft === 0)).toBe(true)
})

test('a step, or a group, is done when nothing needed is missing and something is answered', () => {
  const done = (...keys: string[]) => {
    const { steps, groups } = progressOf(form, answered(...keys))
    return [steps.filter((one) => one.done).map(({ step }) => step), groups.filter((one) => one.done).map(({ group }) => group)]
  }
  expect(done()).toEqual([[], []])
  expect(done('goal', 'from')).toEqual([['goal'], ['profile']])
  expect(done('from', 'to', 'expected', 'dietary')).toEqual([['dates', 'special_needs'], ['dates', 'attendance', 'food']])
})

test('a table is answered by its first row', () => {
  const food = (answers: Answers) => progressOf(form, answers).groups.find(({ group }) => group === 'functions')
  expect(food(answered('functions.a', 'functions.b'))).toMatchObject({ done: true, answered: 1, fields: 1 })
})

test('what nobody answered and nothing demands can be passed over', () => {
  const place = form.filter(({ group }) => group === 'place')
  expect(leftToPassOver(place, answered('venue')).map(({ key }) => key)).toEqual(['setting', 'area', 'ceiling_height'])
})

test('files make their step done and count in nothing else', () => {
  expect(progressOf(form, {}, 2).steps.at(-1)).toEqual({ step: 'files', done: true, answered: 2, fields: 2, missing: [], minutesLeft: 0 })
  expect(progressOf(form, {}, 2).percent).toBe(0)
})

test('an answer more never takes anything away', () => {
  fc.assert(fc.property(some, fc.constantFrom(...plain), (answers, key) => {
    const [before, after] = [progressOf(form, answers), progressOf(form, { ...answers, [key]: given })]
    expect(after.percent).toBeGreaterThanOrEqual(before.percent)
    expect(after.minutesLeft).toBeLessThanOrEqual(before.minutesLeft)
    expect(before.missing).toEqual(expect.arrayContaining(after.missing))
  }))
})
