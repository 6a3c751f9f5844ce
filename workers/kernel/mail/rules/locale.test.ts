import { expect, test } from 'vitest'
import { asLocale } from './locale'

test('mail speaks the reader’s language, and English where we have no other', () => {
  expect(asLocale('zh-Hant')).toBe('zh-Hant')
  expect(asLocale('zh-Hans')).toBe('zh-Hans')
  expect(asLocale('fr')).toBe('en')
  expect(asLocale('zh')).toBe('en')
})
