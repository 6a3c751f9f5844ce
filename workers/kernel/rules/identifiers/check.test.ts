import { expect, test } from 'vitest'
import { bare, checked, crossSum, digitsOf, elevenTen, mod97, weighed } from './check'

test('what people put between the signs is left out, in whatever width they type', () => {
  expect(bare(' ９８０ 7806–84 . a-b ')).toBe('980780684AB')
  expect(bare('\u200bDE‐136\u2011695\u2212976\ufeff')).toBe('DE136695976')
})

test('figures are weighed, whole or digit by digit', () => {
  expect(weighed(digitsOf('123'), [3, 2, 1])).toBe(10)
  expect(crossSum(digitsOf('79'), [2, 1])).toBe(14)
})

test('the remainder of a long text, letters standing for 10 to 35', () => {
  expect(mod97('3214282912345698765432161182')).toBe(1)
  expect(mod97('A')).toBe(10)
})

test('a check digit by ISO 7064 MOD 11,10', () => {
  expect(elevenTen('0794')).toBe(5)
  expect(elevenTen('13669597')).toBe(6)
})

test('what has no problem is valid', () => {
  expect(checked('1', null)).toEqual({ valid: true, value: '1', problem: null, warnings: [] })
  expect(checked('1', 'length', ['x'])).toEqual({ valid: false, value: '1', problem: 'length', warnings: ['x'] })
})
