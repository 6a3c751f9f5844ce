import { expect, test } from 'vitest'
import { ownersOf, titleIn } from './first-plan'

test('whoever has the duty gets its work, the first of two; what nobody has is the coordinator’s', () => {
  const ownerOf = ownersOf({ coordinatorId: 'lin', team: [{ personId: 'hao', duty: 'venue' }, { personId: 'min', duty: 'venue' }] })
  expect([ownerOf('venue'), ownerOf('coordinator'), ownerOf('design')]).toEqual(['hao', 'lin', 'lin'])
})

test('a title is in the agency’s language, or in one that is there', () => {
  expect(titleIn({ en: 'Event', 'zh-Hant': '活動當天' }, ['zh-Hant', 'en'])).toBe('活動當天')
  expect(titleIn({ 'zh-Hans': '活动当天' }, ['en'])).toBe('活动当天')
})
