import { expect, test } from 'vitest'
import { endedBefore } from './reply-address'

test('an address ends half a year after its mail', () => {
  expect(endedBefore('2026-11-25T10:00:00.000Z')).toBe('2026-05-29T10:00:00.000Z')
})
