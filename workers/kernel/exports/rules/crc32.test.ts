import { expect, test } from 'vitest'
import { crc32 } from './crc32'

const bytes = (text: string) => new TextEncoder().encode(text)

test('gives the check value of the standard, whole or in pieces', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926)
  expect(crc32(bytes('6789'), crc32(bytes('12345')))).toBe(0xcbf43926)
  expect(crc32(bytes(''))).toBe(0)
})
