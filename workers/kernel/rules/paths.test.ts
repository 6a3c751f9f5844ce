import { expect, test } from 'vitest'
import { circle, squares, star } from './paths'

test('a code is drawn by its dark squares alone, each in its place', () => {
  expect(squares([[true, false], [false, true]], 10, 20, 8)).toBe('M10.000 20.000h4.000v4.000h-4.000ZM14.000 24.000h4.000v4.000h-4.000Z')
})

test('a circle and a star are closed and stand where they were asked to', () => {
  expect(circle(50, 60, 10)).toBe('M40 60a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z')
  expect(star(0, 0, 10)).toMatch(/^M0\.00 -10\.00L.*Z$/)
  expect(star(0, 0, 10).split('L')).toHaveLength(16)
})
