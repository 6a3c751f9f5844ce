import { expect, test } from 'vitest'
import { defaultTexts } from './default-notice'

test('every language says whose notice it is', () => {
  const texts = defaultTexts('Harbourline')
  expect(Object.keys(texts)).toEqual(['en', 'zh-Hans', 'zh-Hant'])
  for (const text of Object.values(texts)) expect(text).toContain('Harbourline')
})
