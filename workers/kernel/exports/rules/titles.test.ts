import { expect, test } from 'vitest'
import { lists, titles } from './titles'

test('every word stands in every language, and no two columns of one language are called alike', () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    const words = Object.values(titles).map((title) => title[language])
    expect(words.every((word) => word.trim().length > 0)).toBe(true)
    expect(new Set(words).size).toBe(words.length)
    expect(new Set(Object.values(lists).map((list) => list[language])).size).toBe(Object.keys(lists).length)
  }
})
