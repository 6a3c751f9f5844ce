import { decode, encode } from 'fast-png'
import { expect, test } from 'vitest'
import { opaque } from './opaque'

const two = { width: 2, height: 1, depth: 8 as const }
const laid = (png: Uint8Array) => {
  const { data, channels } = decode(opaque(png)!)
  return { channels, points: [...data] }
}

test('a PNG is laid on white, whatever it is made of', () => {
  expect(laid(encode({ ...two, channels: 4, data: Uint8Array.of(200, 0, 0, 255, 0, 0, 0, 128) }))).toEqual({ channels: 3, points: [200, 0, 0, 127, 127, 127] })
  expect(laid(encode({ ...two, channels: 3, data: Uint8Array.of(1, 2, 3, 4, 5, 6) }))).toEqual({ channels: 3, points: [1, 2, 3, 4, 5, 6] })
  expect(laid(encode({ ...two, channels: 2, data: Uint8Array.of(10, 255, 10, 0) }))).toEqual({ channels: 3, points: [10, 10, 10, 255, 255, 255] })
  expect(laid(encode({ ...two, depth: 16, channels: 4, data: Uint16Array.of(65535, 0, 0, 65535, 0, 0, 0, 0) }))).toEqual({ channels: 3, points: [255, 0, 0, 255, 255, 255] })
})

test('what is no PNG stays as it is, and one that cannot be read is none', () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)
  expect(opaque(jpeg)).toBe(jpeg)
  expect(opaque(encode({ ...two, channels: 3, data: Uint8Array.of(1, 2, 3, 4, 5, 6) }).slice(0, 40))).toBeNull()
})
