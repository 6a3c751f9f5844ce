import { expect, test } from 'vitest'
import { shownDay } from './days'

test('shows a day in the reader’s language', () => {
  expect(shownDay('2026-12-09', 'en', '2026-11-23')).toBe('9 Dec')
  expect(shownDay('2026-12-09', 'zh-Hans', '2026-11-23')).toBe('12月9日')
  expect(shownDay('2026-12-09', 'zh-Hant', '2026-11-23')).toBe('12月9日')
})

test('with the year when it is not this one', () => {
  expect(shownDay('2027-03-01', 'en', '2026-11-23')).toBe('1 Mar 2027')
  expect(shownDay('2027-03-01', 'zh-Hans', '2026-11-23')).toBe('2027年3月1日')
})
