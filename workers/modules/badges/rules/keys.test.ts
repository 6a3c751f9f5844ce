import { expect, test } from 'vitest'
import { keyToUse } from './keys'

const key = (id: string, createdAt: string) => ({ id, createdAt })

test('the newest key signs, for a year', () => {
  const [old, young] = [key('bky_1', '2025-03-01T00:00:00.000Z'), key('bky_2', '2026-03-01T00:00:00.000Z')]
  expect(keyToUse([young, old], '2026-11-26T00:00:00.000Z')).toBe(young)
  expect(keyToUse([old, young], '2027-02-28T23:59:59.999Z')).toBe(young)
  expect(keyToUse([old, young], '2027-03-01T00:00:00.000Z')).toBeNull()
  expect(keyToUse([], '2026-11-26T00:00:00.000Z')).toBeNull()
})

test('of two made in the same moment, all agree on one', () => {
  const twins = [key('bky_a', '2026-03-01T00:00:00.000Z'), key('bky_b', '2026-03-01T00:00:00.000Z')]
  expect(keyToUse(twins, '2026-03-02T00:00:00.000Z')).toBe(keyToUse([...twins].reverse(), '2026-03-02T00:00:00.000Z'))
})
