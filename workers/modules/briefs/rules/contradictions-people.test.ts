import { expect, test } from 'vitest'
import { aboutPeople } from './contradictions-people'
import type { Answers, Value } from './form'

const given = (values: Record<string, Value>): Answers => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false }]))
const found = (answers: Answers) =>
  aboutPeople.filter(({ holds }) => { const one = holds({ answers, today: '2026-11-23', space: { theatre: 80 } }); return Array.isArray(one) ? one.length > 0 : one }).map(({ code }) => code)

test.each<[string, Answers, string[]]>([
  ['as many as fit', given({ minimum: 500, expected: 600, maximum: 600, guaranteed: 600, vip: 24 }), []],
  ['the least above what is expected', given({ minimum: 601, expected: 600 }), ['minimum_above_expected']],
  ['more than may come', given({ expected: 601, maximum: 600 }), ['expected_above_maximum']],
  ['the least above the most', given({ minimum: 601, maximum: 600 }), ['minimum_above_maximum']],
  ['guaranteed beyond what is expected', given({ guaranteed: 601, expected: 600 }), ['guaranteed_above_expected']],
  ['more VIP than guests', given({ expected: 24, vip: 25 }), ['more_vip_than_expected']],
  ['online guests take no seat', given({ expected: 600, 'roles.a': { role: 'guest', expected: 600 }, 'roles.b': { role: 'online', expected: 900 } }), []],
  ['kinds of guests that come to more', given({ expected: 600, 'roles.a': { role: 'guest', expected: 580 }, 'roles.b': { role: 'vip', expected: 24 } }), ['roles_above_maximum']],
  ['more VIP named than counted', given({ vip: 1, 'vips.a': { name: 'A' }, 'vips.b': { name: 'B' } }), ['more_vip_named']],
  ['a VIP who leaves first', given({ 'vips.a': { name: 'A', arrives: '2026-12-10', leaves: '2026-12-09' } }), ['vip_leaves_before_arriving']],
  ['a VIP who comes late', given({ to: '2026-12-11', 'vips.a': { name: 'A', arrives: '2026-12-12' } }), ['vip_arrives_too_late']],
  ['everybody halal', given({ expected: 600, halal: 600 }), []],
  ['more vegetarians than guests', given({ expected: 600, vegetarian: 601 }), ['dietary_above_guests']],
  ['more allergies than guests', given({ expected: 600, 'allergens.a': { allergen: 'nuts', people: 700 } }), ['dietary_above_guests']],
  ['more headsets than guests', given({ expected: 612, headsets: 900 }), ['headsets_above_guests']],
  ['headsets for the most that may come', given({ expected: 612, maximum: 900, headsets: 900 }), []],
  ['more wheelchairs than guests', given({ expected: 5, wheelchairs: 6 }), ['wheelchairs_above_guests']],
])('%s', (_, answers, expected) => {
  expect(found(answers)).toEqual(expected)
})
