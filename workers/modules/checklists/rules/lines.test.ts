import { expect, test } from 'vitest'
import { problemsIn, problemWith, touchedLines, within, type Line } from './lines'

const line = (more: Partial<Line> = {}): Line => ({ key: 'a', names: { en: 'Doors open' }, kind: 'tick', unit: null, least: null, most: null, ...more })

test('lines have keys of their own, and limits that leave room', () => {
  expect(problemsIn([line(), line({ key: 'b', kind: 'number', least: 1, most: 1 })])).toEqual([])
  expect(problemsIn([line(), line()])).toEqual([{ key: 'a', problem: 'key_twice' }])
  expect(problemsIn([line({ least: 5, most: 1 })])).toEqual([{ key: 'a', problem: 'limits_crossed' }])
})

test('each kind of line takes what is of its kind; taking back is always possible', () => {
  expect([problemWith(line(), true), problemWith(line(), 4), problemWith(line(), null)]).toEqual([null, 'not_ticked', null])
  expect([problemWith(line({ kind: 'number' }), 0), problemWith(line({ kind: 'number' }), '4'), problemWith(line({ kind: 'number' }), -1e20)]).toEqual([null, 'not_a_number', 'out_of_range'])
  expect([problemWith(line({ kind: 'photo' }), 'fil_1'), problemWith(line({ kind: 'photo' }), true)]).toEqual([null, 'not_chosen'])
  expect([problemWith(line({ kind: 'signature' }), 'Chen Hao'), problemWith(line({ kind: 'signature' }), ' ')]).toEqual([null, 'required'])
})

test('limits hold numbers alone, and each end where it is set', () => {
  const cold = line({ kind: 'number', most: 5 })
  expect([within(cold, -2), within(cold, 5), within(cold, 5.1), within(line(), true)]).toEqual([true, true, false, true])
  expect(within(line({ kind: 'number', least: 3 }), 2)).toBe(false)
})

test('a line is touched when it goes or says something else, not when it moves or stands beside a new one', () => {
  const [a, b] = [line(), line({ key: 'b' })]
  expect(touchedLines([a, b], [line({ key: 'c' }), b, { ...a, required: false }])).toEqual([])
  expect(touchedLines([a, b], [a])).toEqual(['b'])
  expect(touchedLines([a, b], [{ ...a, required: true }, { ...b, names: { en: 'Doors shut' } }])).toEqual(['a', 'b'])
})
