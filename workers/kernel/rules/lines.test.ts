import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, linesOf } from './lines'

const letters = (text: string, size = 1) => [...text].length * size

test('lines break between words, within Chinese anywhere, and never before what closes', () => {
  expect(linesOf('Crowd safety at large events', 12, letters)).toEqual(['Crowd safety', 'at large', 'events'])
  expect(linesOf('大型活动的人群安全', 4, letters)).toEqual(['大型活动', '的人群安', '全'])
  expect(linesOf('大型活动，安全', 4, letters)).toEqual(['大型活', '动，安全'])
  expect(linesOf('', 4, letters)).toEqual([''])
})

test('nothing but spaces is lost', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, width) => {
    const bare = (one: string) => one.replace(/\s/gu, '')
    expect(bare(linesOf(text, width, letters).join(''))).toBe(bare(text))
  }))
})

test('text becomes smaller until it fits, and no smaller than it can be read', () => {
  const room = { size: 10, least: 5, width: 50, most: 1, measure: letters }
  expect(fitted('abcde', room)).toEqual({ size: 10, lines: ['abcde'] })
  expect(fitted('abcdefg', room)).toEqual({ size: 7, lines: ['abcdefg'] })
  // A word that is too wide even so is cut: it stays on the page.
  expect(fitted('abcdefghijklmno', room)).toEqual({ size: 5, lines: ['abcdefghij', 'klmno'] })
  expect(fitted('abc def', { ...room, width: 30, most: 2 })).toEqual({ size: 10, lines: ['abc', 'def'] })
})
