import { expect, test } from 'vitest'
import { problemHead, problemWords } from './words'

test('every problem is told in each language, with what would be right', () => {
  for (const told of [...Object.values(problemWords), ...Object.values(problemHead)]) {
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) expect(told[language].trim()).not.toBe('')
  }
  for (const told of Object.values(problemWords)) expect(told.en).toMatch(/\. .+\.$|^Empty/)
})
