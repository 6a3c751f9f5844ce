import { expect, test } from 'vitest'
import { titleIn } from './title-in'

test('a title is in the agency’s language, or in one that is there', () => {
  expect(titleIn({ en: 'Event', 'zh-Hant': '活動當天' }, ['zh-Hant', 'en'])).toBe('活動當天')
  expect(titleIn({ 'zh-Hans': '活动当天' }, ['en'])).toBe('活动当天')
})
