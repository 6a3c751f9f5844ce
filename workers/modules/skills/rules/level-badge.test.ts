import { expect, test } from 'vitest'
import { levelBadge } from './level-badge'

const names = { en: 'Risk planning', 'zh-Hant': '風險規劃' }

test('who works alone, or trains others, as somebody else has found, has a badge for it', () => {
  expect(levelBadge(names, 3, 'manager')?.names).toEqual({ en: 'Risk planning: independent', 'zh-Hant': '風險規劃：可獨立' })
  expect(levelBadge(names, 4, 'course')?.names.en).toBe('Risk planning: can train others')
  expect(levelBadge(names, 2, 'manager')).toBeNull()
  expect(levelBadge(names, 4, 'self')).toBeNull()
})
