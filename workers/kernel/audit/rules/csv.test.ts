import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cell, line } from './csv'

test.each([
  ['陈小明', '陈小明'], [null, ''], ['a,b', '"a,b"'], ['say "no"', '"say ""no"""'], ['two\nlines', '"two\nlines"'],
  ['=SUM(A1)', "'=SUM(A1)"], ['+1', "'+1"], ['-1', "'-1"], ['@cmd', "'@cmd"], ['\tx', "'\tx"], ['\rx', '"\'\rx"'], ['=a,b', '"\'=a,b"'], ['a=b', 'a=b'],
])('%j becomes %j', (value, shown) => {
  expect(cell(value)).toBe(shown)
})

test('whatever people wrote, a line stays one line of as many cells, none of them a formula', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', '陈') }), { minLength: 1 }), (values) => {
    const cells = read(line(values))
    expect(cells).toHaveLength(values.length)
    for (const [i, one] of cells.entries()) {
      expect(one).not.toMatch(/^[=+\-@\t\r]/)
      expect([values[i], `'${values[i]}`]).toContain(one)
    }
  }))
})

/** A reader of its own, so that the writer is not judged by itself. */
function read(text: string) {
  const cells = [...`,${text.replace(/\r\n$/, '')}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/gy)]
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
