import { expect, test } from 'vitest'
import { keptUntil } from './retention'

test('what is kept is kept for years, and there is such a day', () => {
  expect(keptUntil('agreement', '2026-11-25')).toBe('2036-11-25')
  expect(keptUntil('work', '2028-02-29')).toBe('2034-02-28')
})
