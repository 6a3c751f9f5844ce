import { expect, test } from 'vitest'
import { approves, missingToSign } from './answers'

test.each([
  ['approve', null, true, []],
  ['approve', 'Looking forward to it', true, []],
  ['approve_with_changes', null, true, ['comment']],
  ['approve_with_changes', 'Two more vegetarian meals', true, []],
  ['changes_required', null, false, ['comment']],
  ['changes_required', 'Wrong hall', false, []],
] as const)('%s with comment %j', (answer, comment, approved, missing) => {
  expect(approves(answer)).toBe(approved)
  expect(missingToSign(answer, comment)).toEqual(missing)
})
