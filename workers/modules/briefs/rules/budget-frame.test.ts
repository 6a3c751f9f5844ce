import { expect, test } from 'vitest'
import { budgetFrame } from './budget-frame'

const given = (value: object | string | number | boolean) => ({ value: value as never, notApplicable: false })
const money = (amount: number) => ({ amount, currency: 'CNY' })

test('a brief that says nothing of money has no frame', () => {
  expect(budgetFrame({ goal: given('A summit'), contingency: given(5) })).toBeNull()
  expect(budgetFrame({ ceiling: { value: null, notApplicable: true } })).toBeNull()
})

test('the ceiling with what is said about it, and each category that has an amount', () => {
  const answers = {
    ceiling: given(money(144_000_000)), tax_included: given(false), contingency: given(8),
    'budget_lines.a1': given({ category: 'venue', amount: money(48_000_000) }), 'budget_lines.b2': given({ category: 'catering' }),
  }
  expect(budgetFrame(answers)).toEqual({ ceiling: money(144_000_000), taxIncluded: false, contingency: 8, lines: [{ category: 'venue', amount: money(48_000_000) }] })
})
