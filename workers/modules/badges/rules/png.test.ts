import { unzlibSync, zlibSync } from 'fflate'
import { crc32 } from '../../../kernel/exports/rules/crc32'
import { expect, test } from 'vitest'
import { png, rowsOf } from './png'

/** Read as anybody would: name, what it holds, whether its check is right. */
function chunksOf(picture: Uint8Array) {
  const view = new DataView(picture.buffer)
  const found: { name: string; held: Uint8Array; sound: boolean }[] = []
  for (let at = 8; at < picture.length;) {
    const length = view.getUint32(at)
    const whole = picture.subarray(at + 4, at + 8 + length)
    found.push({ name: String.fromCharCode(...whole.subarray(0, 4)), held: whole.subarray(4), sound: crc32(whole) === view.getUint32(at + 8 + length) })
    at += length + 12
  }
  return found
}

test('a picture carries what was baked into it, and all its checks are right', () => {
  const pixels = Uint8Array.from({ length: 16 }, (_, index) => index)
  const chunks = chunksOf(png(2, zlibSync(rowsOf(pixels, 2)), { keyword: 'openbadgecredential', text: 'a.b.c' }))
  expect(chunks.map(({ name, sound }) => [name, sound])).toEqual([['IHDR', true], ['iTXt', true], ['IDAT', true], ['IEND', true]])
  expect(new TextDecoder().decode(chunks[1]!.held)).toBe('openbadgecredential\0\0\0\0\0a.b.c')
  expect([...unzlibSync(chunks[2]!.held)]).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7, 0, 8, 9, 10, 11, 12, 13, 14, 15])
})
