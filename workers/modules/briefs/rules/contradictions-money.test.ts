import { expect, test } from 'vitest'
import { aboutMoney } from './contradictions-money'
import type { Answers, Value } from './form'

const given = (values: Record<string, Value>): Answers => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false }]))
const found = (answers: Answers) =>
  aboutMoney.filter(({ holds }) => { const one = holds({ answers, today: '2026-11-23', space: { theatre: 80 } }); return Array.isArray(one) ? one.length > 0 : one }).map(({ code }) => code)

test.each<[string, Answers, string[]]>([
  ['categories within the ceiling', given({ ceiling: { amount: 100, currency: 'CNY' }, 'budget_lines.a': { category: 'venue', amount: { amount: 60, currency: 'CNY' } }, 'budget_lines.b': { category: 'av', amount: { amount: 40, currency: 'CNY' } } }), []],
  ['categories above the ceiling', given({ ceiling: { amount: 100, currency: 'CNY' }, 'budget_lines.a': { category: 'venue', amount: { amount: 101, currency: 'CNY' } } }), ['budget_above_ceiling']],
  ['no room for the reserve', given({ ceiling: { amount: 100, currency: 'CNY' }, contingency: 10, 'budget_lines.a': { category: 'venue', amount: { amount: 95, currency: 'CNY' } } }), ['contingency_beyond_ceiling']],
  ['room for the reserve', given({ ceiling: { amount: 110, currency: 'CNY' }, contingency: 10, 'budget_lines.a': { category: 'venue', amount: { amount: 100, currency: 'CNY' } } }), []],
  ['a third in reserve', given({ contingency: 31 }), ['contingency_too_large']],
  ['another currency', given({ ceiling: { amount: 100, currency: 'CNY' }, 'budget_lines.a': { category: 'venue', amount: { amount: 1, currency: 'USD' } } }), ['currencies_differ']],
  ['weights of ninety-five', given({ 'criteria.a': { criterion: 'Price', weight: 55 }, 'criteria.b': { criterion: 'Team', weight: 40 } }), ['weights_not_hundred']],
  ['weights of a hundred', given({ 'criteria.a': { criterion: 'Price', weight: 60 }, 'criteria.b': { criterion: 'Team', weight: 40 } }), []],
])('%s', (_, answers, expected) => {
  expect(found(answers)).toEqual(expected)
})
