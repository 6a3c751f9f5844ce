import { expect, test } from 'vitest'
import { above, countIn, countOf, dayAfter, moneyIn, rowsIn, sum, textIn, textOf } from './said'

const given = (value: string | number | { [cell: string]: string | number }) => ({ value, notApplicable: false })
const answers = { city: given('Shanghai'), expected: given(612), vip: { value: null, notApplicable: true }, 'functions.a1': given({ name: 'Opening', pax: 612 }), functions: given('no table') }

test('what is said is read, what is not is null', () => {
  expect([textIn(answers, 'city'), textIn(answers, 'expected'), countIn(answers, 'expected'), countIn(answers, 'vip'), countIn(answers, 'area')]).toEqual(['Shanghai', null, 612, null, null])
  expect([moneyIn({ ceiling: { value: { amount: 5, currency: 'CNY' }, notApplicable: false } }, 'ceiling'), moneyIn(answers, 'city')]).toEqual([{ amount: 5, currency: 'CNY' }, null])
})

test('the rows of a table with their cells', () => {
  const [row, ...others] = rowsIn(answers, 'functions')
  expect([row?.key, row?.row, others.length, rowsIn(answers, 'rooms')]).toEqual(['functions.a1', 'a1', 0, []])
  expect([textOf(row!, 'name'), countOf(row!, 'pax'), textOf(row!, 'pax')]).toEqual(['Opening', 612, null])
})

test('nothing is beyond what is not said', () => {
  expect([above(2, 1), above(1, 1), above(null, 1), above(1, null), above('2027-01-02', '2027-01-01')]).toEqual([true, false, false, false, true])
  expect([sum([1, null, 2]), sum([]), dayAfter('2026-12-31', 1), dayAfter('2027-03-01', -1)]).toEqual([3, 0, '2027-01-01', '2027-02-28'])
})
