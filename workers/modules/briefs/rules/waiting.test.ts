import { expect, test } from 'vitest'
import { reasonToWait, waitingStates } from './waiting'

test.each([['submitted', 'submitted'], ['clarifying', 'answered'], ['agreed', 'agreed'], ['change_requested', 'change_requested']] as const)('a brief that is %s waits because it is %s', (state, reason) => {
  expect(reasonToWait(state)).toBe(reason)
})

test('a draft and a version to agree wait for the client', () => {
  expect(reasonToWait('draft')).toBeNull()
  expect(reasonToWait('ready_to_agree')).toBeNull()
  expect(waitingStates).toEqual(['submitted', 'clarifying', 'agreed', 'change_requested'])
})
