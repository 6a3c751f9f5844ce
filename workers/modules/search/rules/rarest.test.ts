import { expect, test } from 'vitest'
import { rarestOf } from './rarest'

test('the term that finds least over all kinds', () => {
  expect(rarestOf([{ term: '大会', found: 301 }, { term: '大会', found: 2 }, { term: '长江', found: 40 }, { term: '长江', found: 3 }])).toBe('长江')
})

test('none where one of them finds nothing: then all together do not either', () => {
  expect(rarestOf([{ term: '大会', found: 301 }, { term: 'xyz', found: 0 }])).toBeNull()
  expect(rarestOf([])).toBeNull()
})
