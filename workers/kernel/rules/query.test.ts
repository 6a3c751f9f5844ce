import { expect, test } from 'vitest'
import { beyond, queryOf } from './query'

test.each([
  ['年會', ['年会']], ['會', ['会']], ['長江年會', ['长江', '江年', '年会']], ['Chen Wei', ['chen', 'wei']], ['2026 年度', ['2026', '年度']],
  ['cw', ['cw']], ['ada@client.example', ['ada', 'client', 'example']], ['chen CHEN', ['chen']], ['…', []],
])('%s', (typed, terms) => {
  expect(queryOf(typed).terms).toEqual(terms)
})

test('the whole is kept as names are, to tell the exact from the rest', () => {
  expect(queryOf(' Wai  CHAN ').whole).toBe('wai chan')
})

test('a hundred characters are no more than sixteen terms', () => {
  expect(queryOf(Array.from({ length: 100 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')).terms).toHaveLength(16)
})

test('all that begins with a term lies between it and what is beyond', () => {
  expect(['chen', 'chenwei', 'chen年'].every((term) => term >= 'chen' && term < beyond('chen'))).toBe(true)
  expect('cheo' < beyond('chen')).toBe(false)
})
