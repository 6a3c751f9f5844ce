import { expect, test } from 'vitest'
import { visibilitiesFor } from './visibility'

test.each([
  ['staff', ['internal', 'client', 'supplier']],
  ['client', ['client']],
  ['supplier', ['supplier']],
  ['system', ['internal', 'client', 'supplier']],
] as const)('%s reads %j', (audience, expected) => {
  expect(visibilitiesFor(audience)).toEqual(expected)
})
