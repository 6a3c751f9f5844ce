import { expect, test } from 'vitest'
import { perOwner } from './owners'

const promise = (briefId: string, ownerId: string | null = null) => ({ briefId, ownerId })

test('each owner once for each brief; what was theirs already is nothing new, what is left without an owner is nobody\'s', () => {
  const [a, b, c] = [promise('one'), promise('one', 'lin'), promise('two')]
  expect(perOwner([{ promise: a, ownerId: 'lin' }, { promise: b, ownerId: 'lin' }, { promise: c, ownerId: 'lin' }, { promise: b, ownerId: null }])).toEqual([
    { ownerId: 'lin', place: a, count: 1 }, { ownerId: 'lin', place: c, count: 1 },
  ])
  expect(perOwner([{ promise: b, ownerId: 'lin' }])).toEqual([{ ownerId: 'lin', place: b, count: 0 }])
})
