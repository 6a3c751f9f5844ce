import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { approverFor, inCurrency, isFigure, spaceFor, validOn } from './figures'

const versions = [{ validFrom: '2026-01-01', amount: 80 }, { validFrom: '2027-01-01', amount: 90 }, { validFrom: '2026-07-01', amount: 85 }]

test('the newest version that has begun holds', () => {
  expect(validOn(versions, '2025-12-31')).toBeNull()
  expect(validOn(versions, '2026-06-30')?.amount).toBe(80)
  expect(validOn(versions, '2026-07-01')?.amount).toBe(85)
  expect(validOn(versions, '2030-01-01')?.amount).toBe(90)
})

test('only what the product asks for is a figure', () => {
  expect([isFigure('threshold', 'rush'), isFigure('space', 'rush'), isFigure('space', 'theatre'), isFigure('threshold', 'toString')]).toEqual([true, false, true, false])
})

test('above an amount somebody says yes; of other figures nobody is asked', () => {
  expect([isFigure('rate', 'EUR'), isFigure('rate', 'euro')]).toEqual([true, false])
  expect([approverFor('threshold', 'approval'), approverFor('threshold', 'second_approval')]).toEqual(['manager', 'director'])
  expect([approverFor('threshold', 'rush'), approverFor('space', 'theatre')]).toEqual([null, null])
})

test('space is never less than the people need, and never a whole metre more', () => {
  expect(spaceFor(612, 80)).toBe(490)
  fc.assert(fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 1000 }), (people, perPerson) => {
    const space = spaceFor(people, perPerson)
    expect(space * 100 >= people * perPerson && space * 100 < people * perPerson + 100).toBe(true)
  }))
})

test('another currency is counted by its rate, rounded up, and left as it is without one', () => {
  const rate = { amount: 7_850_000 }
  expect(inCurrency({ amount: 100_00, currency: 'EUR' }, 'CNY', rate)).toEqual({ amount: 785_00, currency: 'CNY' })
  expect(inCurrency({ amount: 1, currency: 'EUR' }, 'CNY', rate)).toEqual({ amount: 8, currency: 'CNY' })
  expect(inCurrency({ amount: 10_000, currency: 'JPY' }, 'CNY', { amount: 48_000 })).toEqual({ amount: 480_00, currency: 'CNY' })
  expect(inCurrency({ amount: 5, currency: 'EUR' }, 'CNY', null)).toEqual({ amount: 5, currency: 'EUR' })
  expect(inCurrency({ amount: 5, currency: 'CNY' }, 'CNY', rate)).toEqual({ amount: 5, currency: 'CNY' })
})
