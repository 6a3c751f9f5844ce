import { expect, test } from 'vitest'
import { roles } from '../../rules/roles'
import { roleWords } from './role-words'

test('every role has a word of its own in every language', () => {
  for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    expect(new Set(roles.map((role) => roleWords[role][language])).size).toBe(roles.length)
  }
})
