import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from './ids'

const instants = fc.integer({ min: 0, max: 2 ** 45 })

test('ids sort by the time they were made', () => {
  fc.assert(fc.property(instants, instants, (a, b) => {
    fc.pre(a < b)
    expect(newId('brief', a) < newId('brief', b)).toBe(true)
  }))
})

test('an id says what it names and is safe in a path', () => {
  fc.assert(fc.property(instants, (at) => {
    expect(newId('event', at)).toMatch(/^evt_[0-9a-z]{26}$/)
  }))
})

test('ten thousand ids of one millisecond are all different', () => {
  expect(new Set(Array.from({ length: 10_000 }, () => newId('task', 1))).size).toBe(10_000)
})
