import { expect, test } from 'vitest'
import type { Line } from '$shapes/modules/checklists/rules/lines'
import { linesAfter } from './lines-after'

const line = (key: string): Line => ({ key, names: { en: key }, kind: 'tick', unit: null, least: null, most: null })
const after = (key: string, act = '') => linesAfter(['a', 'b', 'c'].map(line), { key, act, line: { ...line(key), required: true } }).map((one) => one.key + (one.required ? '!' : ''))

test('a line goes, moves by one place and no further than the ends, is changed where it stands, or stands last when it is new', () => {
  expect(after('b', 'remove')).toEqual(['a', 'c'])
  expect([after('b', 'up'), after('b', 'down')]).toEqual([['b', 'a', 'c'], ['a', 'c', 'b']])
  expect([after('a', 'up'), after('c', 'down')]).toEqual([['a', 'b', 'c'], ['a', 'b', 'c']])
  expect([after('b'), after('d')]).toEqual([['a', 'b!', 'c'], ['a', 'b', 'c', 'd!']])
})
