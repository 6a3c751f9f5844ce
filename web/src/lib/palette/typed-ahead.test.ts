import { expect, test } from 'vitest'
import { typedAhead } from './typed-ahead'

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...more })

test('letters are kept in their order, and taken back', () => {
  expect(['m', 'e', ' ', '年', 'x', 'Backspace', 'D'].reduce((text, key) => typedAhead(text, press(key)) ?? text, '')).toBe('me 年D')
})

test('keys that write nothing are none of its business', () => {
  for (const key of [press('Enter'), press('ArrowDown'), press('k', { ctrlKey: true }), press('e', { altKey: true }), press('a', { isComposing: true })]) expect(typedAhead('me', key)).toBeNull()
})
