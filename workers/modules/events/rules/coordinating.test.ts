import { expect, test } from 'vitest'
import { dutiesPassed } from './coordinating'

const lin = { duty: 'coordinator', personId: 'lin' }
const hao = { duty: 'coordinator', personId: 'hao' }
const sound = { duty: 'av', personId: 'hao' }

test.each([
  ['goes over', [lin, sound], false, { move: lin }],
  ['ends where the other coordinates already', [lin, hao], false, { end: lin }],
  ['stays, and the other gets one', [lin, sound], true, { add: true }],
  ['stays, and the other has one', [lin, hao], true, {}],
  ['is given where nobody has it', [], false, { add: true }],
] as const)('the duty %s', (_, held, keep, passed) => {
  expect(dutiesPassed([...held], { from: 'lin', to: 'hao', keep })).toEqual(passed)
})

test('nothing passes to oneself', () => {
  expect(dutiesPassed([lin], { from: 'lin', to: 'lin', keep: false })).toEqual({})
})
