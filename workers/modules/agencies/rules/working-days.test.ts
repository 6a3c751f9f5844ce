import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay, nextWorkingDay, previousWorkingDay, type WorkingDayTable } from './working-days'

/** National Day 2026 in mainland China: seven days off, paid for with a Sunday before and a Saturday after. */
const china: WorkingDayTable = {
  '2026-09-20': true, '2026-10-01': false, '2026-10-02': false, '2026-10-05': false, '2026-10-06': false, '2026-10-07': false, '2026-10-10': true,
}

test('a weekend is off, a holiday is off, a swapped Saturday is worked', () => {
  expect(['2026-09-30', '2026-10-01', '2026-10-03', '2026-10-08', '2026-10-10', '2026-10-11'].map((day) => isWorkingDay(china, day))).toEqual([true, false, false, true, true, false])
})

test('the next and the previous working day', () => {
  expect(nextWorkingDay(china, '2026-10-01')).toBe('2026-10-08')
  expect(nextWorkingDay(china, '2026-10-10')).toBe('2026-10-10')
  expect(previousWorkingDay(china, '2026-10-07')).toBe('2026-09-30')
})

test('counting over a long holiday', () => {
  expect(addWorkingDays(china, '2026-09-30', 3)).toBe('2026-10-10')
  expect(addWorkingDays(china, '2026-10-12', -3)).toBe('2026-10-08')
  expect(addWorkingDays(china, '2026-10-03', 0)).toBe('2026-10-08')
})

const day = fc.integer({ min: 0, max: 1000 }).map((ahead) => new Date(Date.parse('2026-01-01') + ahead * 864e5).toISOString().slice(0, 10))
const table = fc.dictionary(day, fc.boolean(), { maxKeys: 60 })

test('whatever the table: what is found is a working day, and nothing between was one', () => {
  fc.assert(fc.property(table, day, (days, from) => {
    const next = nextWorkingDay(days, from)
    expect(isWorkingDay(days, next)).toBe(true)
    expect(next >= from).toBe(true)
    for (let at = from; at < next; at = new Date(Date.parse(at) + 864e5).toISOString().slice(0, 10)) expect(isWorkingDay(days, at)).toBe(false)
  }))
})

test('whatever the table: from a working day there and back leads home, and further is later', () => {
  fc.assert(fc.property(table, day, fc.integer({ min: 1, max: 40 }), (days, from, count) => {
    const home = nextWorkingDay(days, from)
    const there = addWorkingDays(days, home, count)
    expect(addWorkingDays(days, there, -count)).toBe(home)
    expect(addWorkingDays(days, home, count + 1) > there).toBe(true)
  }))
})
