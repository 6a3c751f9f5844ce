import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facesFor, rangesOf, runsOf, sliceOf, slicesIn, unknown, writable, type Face } from './slices'

const slices = slicesIn({ sans: { latin: 'U+0000-00FF,U+FFFD', 'latin-ext': 'U+0100-017F', cyrillic: 'U+0400-045F' }, hans: { 1: 'U+9648, U+4e2d-4e2e' }, hant: { 7: 'U+9673,U+9648' } })
const [hans, hant]: Face[][] = [['sans', 'hans', 'hant'], ['sans', 'hant', 'hans']]

test('ranges are read as CSS writes them', () => {
  expect(rangesOf('U+4e00-4e1f, U+4E2A,U+1f600')).toEqual([[0x4e00, 0x4e1f], [0x4e2a, 0x4e2a], [0x1f600, 0x1f600]])
})

test('a character is written by the first face that has it', () => {
  expect([sliceOf('é', slices, hans!)?.name, sliceOf('陈', slices, hans!)?.name, sliceOf('陈', slices, hant!)?.name, sliceOf('陳', slices, hans!)?.name, sliceOf('ก', slices, hans!)]).toEqual(['sans-latin', 'hans-1', 'hant-7', 'hant-7', null])
})

test('text falls into pieces of one slice each; what none has is shown as unknown, and never left out', () => {
  expect(runsOf('Łukasz 陈', slices, hans!)).toEqual([{ slice: 'sans-latin-ext', text: 'Ł' }, { slice: 'sans-latin', text: 'ukasz ' }, { slice: 'hans-1', text: '陈' }])
  expect(runsOf('Cafe\u0301', slices, hans!)).toEqual([{ slice: 'sans-latin', text: 'Café' }])
  expect(runsOf('กA', slices, hans!)).toEqual([{ slice: 'sans-latin', text: `${unknown}A` }])
  expect([writable('Łukasz 陈', slices, hans!), writable('กA', slices, hans!)]).toEqual([true, false])
})

test('whatever is written, as many characters come out as went in', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const written = runsOf(text, slices, hans!).map((run) => run.text).join('')
    expect([...written]).toHaveLength([...text.normalize('NFC')].length)
    if (writable(text, slices, hans!)) expect(written).toBe(text.normalize('NFC'))
  }))
})

test('Chinese looks as the page’s language writes it, and on a page in English as the agency does', () => {
  expect([facesFor('zh-Hant', ['zh-Hans']), facesFor('en', ['en', 'zh-Hant', 'zh-Hans']), facesFor('en', ['en'])].map(([, chinese]) => chinese)).toEqual(['hant', 'hant', 'hans'])
})
