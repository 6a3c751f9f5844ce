import { expect, test } from 'vitest'
import { emblem, emblemSide } from './emblem'

const dot = (pixels: Uint8Array, x: number, y: number) => [...pixels.subarray((y * emblemSide + x) * 4, (y * emblemSide + x) * 4 + 4)]
const [middle, last] = [emblemSide / 2, emblemSide - 1]

test('a star on the agency’s colour, and nothing in the corners', () => {
  const drawn = emblem('skill', '#0a5a7d')
  expect(dot(drawn, 0, 0)[3]).toBe(0)
  expect(dot(drawn, last, last)[3]).toBe(0)
  expect(dot(drawn, middle, middle)).toEqual([255, 255, 255, 255])
  expect(dot(drawn, middle, Math.round(middle * 0.09))).toEqual([0x0a, 0x5a, 0x7d, 255])
})

test('one points up, the same on both sides; each kind has its own star', () => {
  const drawn = emblem('course', '#0a5a7d')
  for (const y of [40, 90, 120]) for (const x of [60, 100, 140]) expect(dot(drawn, x, y)).toEqual(dot(drawn, last - x, y))
  expect(emblem('merit', '#0a5a7d')).not.toEqual(drawn)
})
