import { expect, test } from 'vitest'
import { broughtIn, kindCalled, kindNames, topicCalled, topicNames } from './names'

test('a kind is known by its code and by its name in any language, however it is typed', () => {
  expect([kindCalled('Webinar'), kindCalled(' 線上研討會 '), kindCalled('sop_test'), kindCalled('ＳＯＰ 考核'), kindCalled('party')]).toEqual(['webinar', 'webinar', 'sop_test', 'sop_test', null])
})

test('no name means two things', () => {
  for (const [topic, names] of Object.entries(topicNames)) for (const name of Object.values(names)) expect(topicCalled(name)).toBe(topic)
  for (const [kind, names] of Object.entries(kindNames)) for (const name of Object.values(names)) expect(kindCalled(name)).toBe(kind)
})

test('what is brought in is a draft or waits; of what was more it is said what it was, in the words of its cell', () => {
  expect(['Draft', ' 草稿', '待核实', '已退回', 'verified', 'Returned', 'perhaps'].map(broughtIn)).toEqual(['Draft', ' 草稿', '待核实', '待核实（原为：已退回）', 'Waiting to be verified (was: verified)', 'Waiting to be verified (was: Returned)', null])
})
