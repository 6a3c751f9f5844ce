import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeRoom } from './make-room'

const on = (code: string, step: number, archivedAt: string | null = null, ladder = 'leading') => ({ code, ladder, step, archivedAt })

test('whoever is in the way moves up, as far as a free step', () => {
  const places = [on('a', 1), on('b', 2), on('c', 4), on('old', 2, '2026-01-01'), on('elsewhere', 2, null, 'expert')]
  expect([...makeRoom(places, on('new', 2))]).toEqual([['b', 3]])
  expect([...makeRoom(places, on('new', 1))]).toEqual([['a', 2], ['b', 3]])
  expect([...makeRoom(places, on('new', 3))]).toEqual([])
  expect([...makeRoom(places, on('b', 2))]).toEqual([])
  expect([...makeRoom(places, on('c', 1))]).toEqual([['a', 2], ['b', 3]])
})

test('nobody shares a step, nobody is moved twice or back, and the others keep their order', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 }), fc.integer({ min: 1, max: 12 }), (steps, step) => {
    const places = steps.map((one, at) => on(`p${at}`, one))
    const moved = makeRoom(places, on('new', step))
    const after = places.map((one) => ({ ...one, step: moved.get(one.code) ?? one.step }))
    expect(new Set([step, ...after.map((one) => one.step)]).size).toBe(places.length + 1)
    expect(after.every((one, at) => one.step >= places[at]!.step)).toBe(true)
    const order = (those: typeof places) => those.toSorted((a, b) => a.step - b.step).map(({ code }) => code)
    expect(order(after)).toEqual(order(places))
  }))
})
