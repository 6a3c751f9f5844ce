import { expect, test } from 'vitest'
import { pictureOf, printable } from './picture'

const bytes = (...parts: (string | number[])[]) => {
  const all = parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part))
  return new Uint8Array([...all, ...Array<number>(Math.max(0, 40 - all.length)).fill(0)])
}
const png = (width: number[], height: number[]) => bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', width, height)

test('PNG, JPEG and WebP tell their size', () => {
  expect(pictureOf(png([0, 0, 1, 64], [0, 0, 0, 80]))).toEqual({ type: 'image/png', width: 320, height: 80 })
  expect(pictureOf(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 17, 8, 0, 60, 0, 200]))).toEqual({ type: 'image/jpeg', width: 200, height: 60 })
  expect(pictureOf(bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 49, 0, 0]))).toEqual({ type: 'image/webp', width: 100, height: 50 })
  expect(pictureOf(bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 99, 64, 12, 0]))).toEqual({ type: 'image/webp', width: 100, height: 50 })
  expect(pictureOf(bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 100, 0, 50, 0]))).toEqual({ type: 'image/webp', width: 100, height: 50 })
})

test('nothing else is a logo: SVG, GIF, a page, a picture without end, nothing', () => {
  expect(pictureOf(bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toBeNull()
  expect(pictureOf(bytes('GIF89a', [1, 0, 1, 0]))).toBeNull()
  expect(pictureOf(bytes('<!doctype html><script>'))).toBeNull()
  expect(pictureOf(png([0, 1, 0, 0], [0, 0, 0, 80]))).toBeNull()
  expect(pictureOf(png([0, 0, 0, 0], [0, 0, 0, 80]))).toBeNull()
  expect(pictureOf(new Uint8Array())).toBeNull()
  expect(pictureOf(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toBeNull()
})

test('paper takes PNG and JPEG of no more than four million points', () => {
  expect([['image/png', 2000, 2000], ['image/jpeg', 4000, 1000], ['image/png', 2001, 2000], ['image/webp', 100, 50]].map(([type, width, height]) => printable({ type: type as string, width: width as number, height: height as number }))).toEqual([true, true, false, false])
})
