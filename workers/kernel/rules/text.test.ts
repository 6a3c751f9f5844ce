import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine, severalLines } from './text'

test.each([
  ['  Ada  ', 'Ada', 'Ada'],
  ['a\0b', 'a b', 'a b'],
  ['one\r\ntwo\rthree\u2028four\u0085five', 'one two three four five', 'one\ntwo\nthree\nfour\nfive'],
  ['a\tb', 'a b', 'a b'],
  ['a\n\nb', 'a b', 'a\n\nb'],
  ['invoice\u202efdp\u202c.exe', 'invoicefdp.exe', 'invoicefdp.exe'],
  ['\u2066Ada\u2069', 'Ada', 'Ada'],
  ['\u200b', '', ''],
  ['\u200b \u2060\ufeff\u00ad\u3164\u2800\ufe0f', '', ''],
  ['\u202e', '', ''],
  ['family 👩‍👧', 'family 👩‍👧', 'family 👩‍👧'],
  ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['会议方案（终稿）', '会议方案（终稿）', '会议方案（终稿）'],
])('%j is %j on one line and %j on several', (raw, line, lines) => {
  expect([oneLine(raw), severalLines(raw)]).toEqual([line, lines])
})

const odd = fc.constantFrom('\0', '\r', '\n', '\t', '\u0085', '\u2028', '\u2029', '\u202e', '\u2066', '\u200b', '\u2800', ' ')
const text = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join(''))

test('whatever comes in: nothing that controls or turns is left, once is enough, and what is left can be seen', () => {
  fc.assert(fc.property(text, (raw) => {
    for (const [clean, forbidden] of [[oneLine, /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u], [severalLines, /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u]] as const) {
      const once = clean(raw)
      expect(once).not.toMatch(forbidden)
      expect(clean(once)).toBe(once)
      expect(once).toBe(once.trim())
    }
    expect(oneLine(raw) === '').toBe(severalLines(raw) === '')
  }))
})
