import { expect, test } from 'vitest'
import { amountOf } from './amount'

const answers = { ceiling: { value: { amount: 144_000_000, currency: 'CNY' }, notApplicable: false } }
const figures = (cost: { amount: number; currency: string } | null) => ({ cost, days: 0, tasks: [] })

test('a version is as large as its ceiling, a change as what it costs', () => {
  expect(amountOf(answers, null)).toEqual({ amount: 144_000_000, currency: 'CNY' })
  expect(amountOf(answers, figures({ amount: 500, currency: 'CNY' }))).toEqual({ amount: 500, currency: 'CNY' })
  expect(amountOf(answers, figures(null))).toBeNull()
  expect(amountOf({}, null)).toBeNull()
})
