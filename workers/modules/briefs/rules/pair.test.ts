import { expect, test } from 'vitest'
import { isOpenToDoubt } from './pair'

test('it is asked of what is not agreed yet and not over', () => {
  expect((['draft', 'submitted', 'clarifying', 'ready_to_agree'] as const).every(isOpenToDoubt)).toBe(true)
  expect((['agreed', 'change_requested', 'withdrawn', 'declined'] as const).some(isOpenToDoubt)).toBe(false)
})
