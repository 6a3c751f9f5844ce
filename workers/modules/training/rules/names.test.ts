import { expect, test } from 'vitest'
import { kindCalled, kindNames, topicCalled, topicNames } from './names'

test('a kind is known by its code and by its name in any language, however it is typed', () => {
  expect([kindCalled('Webinar'), kindCalled(' 線上研討會 '), kindCalled('sop_test'), kindCalled('ＳＯＰ 考核'), kindCalled('party')]).toEqual(['webinar', 'webinar', 'sop_test', 'sop_test', null])
})

test('no name means two things', () => {
  for (const [topic, names] of Object.entries(topicNames)) for (const name of Object.values(names)) expect(topicCalled(name)).toBe(topic)
  for (const [kind, names] of Object.entries(kindNames)) for (const name of Object.values(names)) expect(kindCalled(name)).toBe(kind)
})
