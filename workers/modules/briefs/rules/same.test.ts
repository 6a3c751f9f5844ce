import { expect, test } from 'vitest'
import type { Given, Value } from './form'
import { sameGiven } from './same'

const given = (value: Value): Given => ({ value, notApplicable: false })
const notApplicable: Given = { value: null, notApplicable: true }

test.each<[Given | null, Given | null, boolean]>([
  [null, null, true],
  [null, notApplicable, false],
  [given('Shanghai'), null, false],
  [notApplicable, notApplicable, true],
  [given('Shanghai'), given('Shanghai'), true],
  [given('612'), given(612), false],
  [given({ amount: 1, currency: 'CNY' }), given({ currency: 'CNY', amount: 1 }), true],
  [given({ amount: 1, currency: 'CNY' }), given({ amount: 1, currency: 'TWD' }), false],
])('%j and %j: %s', (a, b, same) => {
  expect(sameGiven(a, b)).toBe(same)
})
