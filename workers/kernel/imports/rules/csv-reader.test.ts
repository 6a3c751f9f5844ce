import fc from 'fast-check'
import { expect, test } from 'vitest'
import { line } from '../../exports/rules/csv'
import { delimiterOf, newCsvReader } from './csv-reader'

function read(text: string, delimiter = ',', size = text.length || 1) {
  const reader = newCsvReader(delimiter)
  const rows: string[][] = []
  for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)))
  return [...rows, ...reader.end()]
}

test('quotes, doubled quotes, breaks within a cell, and every kind of line end', () => {
  expect(read('a,"b ""c"", d"\r\n"two\nlines",x\rlast,\n')).toEqual([['a', 'b "c", d'], ['two\nlines', 'x'], ['last', '']])
  expect(read('a;5" pipe;"";')).toEqual([['a;5" pipe;"";']])
  expect(read('a;5" pipe;"";', ';')).toEqual([['a', '5" pipe', '', '']])
  expect(read('')).toEqual([])
  expect(read('a\n\nb')).toEqual([['a'], [''], ['b']])
})

test('what was written comes back, in pieces of any size', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '展', '"', ',', '\n', '\r', ' ', '🎪'), maxLength: 8 }).filter((text) => !/^[=+\-@\t\r]/.test(text))
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
    expect(read(rows.map(line).join(''), ',', size)).toEqual(rows)
  }))
})

test('the delimiter is the mark that divides evenly', () => {
  expect(delimiterOf('name;notes;country\nA, B;x, y;CN\nC;;GB\n')).toBe(';')
  expect(delimiterOf('name\tcountry\nA\tCN\n')).toBe('\t')
  expect(delimiterOf('name,country\n"A; B; C",CN\n')).toBe(',')
  expect(delimiterOf('name\nA\n')).toBe(',')
})
