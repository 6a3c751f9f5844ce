import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonPasswords } from '../common-passwords'
import { flawOf } from './password'

const flaw = (password: string) => flawOf(password, commonPasswords)

test('the list holds three thousand', () => {
  expect(commonPasswords.size).toBe(3000)
})

describe('length is counted in characters as people see them', () => {
  test.each([
    ['eleven char', 'too_short'],
    ['twelve chars', null],
    ['宴会策划部的秘密口令啊', 'too_short'],
    ['宴会策划部的秘密口令就是', null],
    ['🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧', null],
    ['ab '.repeat(86), 'too_long'],
  ])('%s', (password, expected) => {
    expect(flaw(password)).toBe(expected)
  })
})

describe('what guessers try first is refused', () => {
  test.each(['qazwsxedcrfv', 'QAZWSXEDCRFV', 'password1234', 'Password2026', 'dragondragon', 'monkeymonkey1', '123456123456', 'trustno11234', '１２３４５６７８９０１２'])('%s', (password) => {
    expect(flaw(password)).toBe('too_common')
  })

  test.each(['correct horse battery staple', 'password and then some', '2026 passwords', 'dragon-monkey!'])('%s is not', (password) => {
    expect(flaw(password)).toBeNull()
  })
})

test('no common password becomes good by repetition', () => {
  for (const word of commonPasswords) for (const times of [1, 2, 3, 12]) expect(flaw(word.repeat(times)), word).not.toBeNull()
})

test('nor by digits behind it', () => {
  fc.assert(fc.property(fc.constantFrom(...commonPasswords), fc.integer({ min: 1, max: 4 }), fc.stringMatching(/^\d{0,8}$/), (word, times, digits) => {
    expect(flaw(word.repeat(times) + digits)).not.toBeNull()
  }))
})
