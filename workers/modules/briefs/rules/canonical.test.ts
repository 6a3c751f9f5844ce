import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from './canonical'

test('keys stand in order, at every depth', () => {
  expect(canonical({ b: [{ d: null, c: '年會' }], a: 1 })).toBe('{"a":1,"b":[{"c":"年會","d":null}]}')
})

test('what was written reads back the same', () => {
  fc.assert(fc.property(fc.jsonValue(), (data) => {
    expect(JSON.parse(canonical(data))).toEqual(JSON.parse(JSON.stringify(data)))
  }))
})

test('the order in which things were put in does not matter', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
    expect(canonical(Object.fromEntries(Object.entries(data).reverse()))).toBe(canonical(data))
  }))
})
