import { expect, test } from 'vitest'
import { ownersOf } from './first-plan'

test('whoever has the duty gets its work, the first of two; what nobody has is the coordinator’s', () => {
  const ownerOf = ownersOf({ coordinatorId: 'lin', team: [{ personId: 'hao', duty: 'venue' }, { personId: 'min', duty: 'venue' }] })
  expect([ownerOf('venue'), ownerOf('coordinator'), ownerOf('design')]).toEqual(['hao', 'lin', 'lin'])
})
