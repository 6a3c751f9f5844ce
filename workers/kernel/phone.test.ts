import { describe, expect, test } from 'vitest'
import { phoneFrom, phoneShown, phoneWords } from './phone'

describe('a number as it is kept', () => {
  test.each([
    ['138 0013 8000', 'CN', '+8613800138000'], ['021-6345 6789', 'CN', '+862163456789'], ['+86 138 0013 8000', 'TW', '+8613800138000'],
    ['0912 345 678', 'TW', '+886912345678'], ['(02) 2720-1234', 'TW', '+886227201234'], ['020 7946 0018', 'GB', '+442079460018'],
    ['2123 4567', 'HK', '+85221234567'], ['１３８００１３８０００', 'CN', '+8613800138000'], ['+1 (415) 555-2671', 'ZZ', '+14155552671'],
  ])('%s in %s', (typed, country, kept) => {
    expect(phoneFrom(typed, country)).toBe(kept)
  })

  test.each(['', '12', 'call me', '138001380001380013800', '138 0013 8000 or mail'])('%j is none', (typed) => {
    expect(() => phoneFrom(typed, 'CN')).toThrow('invalid')
  })

  test('a number without a country code needs a country that has one', () => {
    expect(() => phoneFrom('138 0013 8000', 'ZZ')).toThrow('invalid')
  })
})

test('it is shown as one dials it', () => {
  expect(phoneShown('+8613800138000', 'CN')).toBe('138 0013 8000')
  expect(phoneShown('+8613800138000', 'TW')).toBe('+86 138 0013 8000')
  expect(phoneShown('+886912345678', 'TW')).toBe('0912 345 678')
})

test('it is found as one types it: whole, as at home, run together and in its groups', () => {
  expect(phoneWords('+886912345678')).toEqual(['+886912345678', '912345678', '0912 345 678', '0912345678'])
  expect(phoneWords('nonsense')).toEqual(['nonsense'])
})
