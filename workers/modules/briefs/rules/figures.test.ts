import { expect, test } from 'vitest'
import { comesToNothing, daysFit, faultsIn, wholeDays } from './figures'

test('every wrong field is named, not only the first', () => {
  expect(faultsIn({ cost: 'more', amount: '-5', days: '99999' }, -500)).toEqual({ amount: 'not_above_zero', days: 'too_large' })
  expect(faultsIn({ cost: 'less', amount: 'abc', days: '1.5' }, null)).toEqual({ amount: 'not_money', days: 'not_whole_days' })
  expect(faultsIn({ cost: '', amount: '', days: ' ' }, null)).toEqual({ cost: 'not_chosen', days: 'required' })
  expect(faultsIn({ cost: 'more', amount: '', days: '−3651' }, null)).toEqual({ amount: 'required', days: 'too_small' })
  expect(faultsIn({ cost: 'more', amount: '99999999999999999', days: '0' }, 99999999999999999)).toEqual({ amount: 'too_large' })
})

test('no difference has no amount', () => {
  expect(faultsIn({ cost: 'none', amount: '5000', days: '0' }, 500_000)).toEqual({ amount: 'costs_nothing' })
  expect(faultsIn({ cost: 'none', amount: ' ', days: '-2' }, null)).toEqual({})
  expect(faultsIn({ cost: 'less', amount: '5000', days: '0' }, 500_000)).toEqual({})
})

test('days are read with whichever minus and in whichever width', () => {
  expect(['−2', '-2', '－２', ' 14 ', '1.5', 'two', ''].map(wholeDays)).toEqual([-2, -2, -2, 14, null, null, null])
})

test('the days stated are those by which the dates moved', () => {
  const dates = (from: string, to: string) => ({ from: { value: from, notApplicable: false }, to: { value: to, notApplicable: false } })
  const agreed = dates('2030-12-10', '2030-12-11')
  expect(daysFit(1, agreed, agreed)).toBe(false)
  expect(daysFit(0, agreed, agreed)).toBe(true)
  expect(daysFit(2, agreed, dates('2030-12-12', '2030-12-13'))).toBe(true)
  expect(daysFit(-2, agreed, dates('2030-12-12', '2030-12-13'))).toBe(false)
  expect(daysFit(3, agreed, dates('2030-12-10', '2030-12-14'))).toBe(true)
  expect(daysFit(3, {}, agreed)).toBe(true)
})

test('a price alone is a change; nothing at all is none', () => {
  const nothing = { cost: null, days: 0, tasks: [] }
  expect(comesToNothing(nothing)).toBe(true)
  expect(comesToNothing({ ...nothing, cost: { amount: 0, currency: 'CNY' } })).toBe(true)
  expect(comesToNothing({ ...nothing, cost: { amount: 1, currency: 'CNY' } })).toBe(false)
  expect(comesToNothing({ ...nothing, days: -1 })).toBe(false)
  expect(comesToNothing({ ...nothing, tasks: [{ id: 'tsk_1', title: 'Book the hall' }] })).toBe(false)
})
