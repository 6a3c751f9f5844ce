import { expect, test } from 'vitest'
import { plateOf, tailOf } from './member'

test('of an identity number four characters are kept, and no more are taken', () => {
  expect(tailOf('443x')).toBe('443X')
  expect(tailOf(' ４４ ３x ')).toBe('443X')
  for (const wrong of ['', '443', '310104198807125539', '44?3']) expect(tailOf(wrong)).toBeNull()
})

test('a plate is the same however it is typed', () => {
  expect(plateOf('沪A·d1234 5')).toBe('沪AD12345')
  expect(plateOf('ab-12.cde')).toBe('AB12CDE')
})
