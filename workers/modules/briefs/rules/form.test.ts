import { expect, test } from 'vitest'
import { fieldOf, groupKeys, isAsked, questionIn, rowIn } from './form'
import { fieldKeys, form } from './standard-form'

test('every key is a lower_snake word of its own', () => {
  expect(new Set(fieldKeys).size).toBe(fieldKeys.length)
  for (const key of fieldKeys) expect(key).toMatch(/^[a-z]+(_[a-z]+)*$/)
})

test('the questions come in the order of the groups', () => {
  const order = form.map(({ group }) => groupKeys.indexOf(group))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('a choice has options, a table has columns, and nothing else has', () => {
  for (const { kind, options, columns = [] } of form) {
    expect(Boolean(options)).toBe(kind.startsWith('choice'))
    expect(columns.length > 0).toBe(kind === 'rows')
    for (const column of columns) expect(Boolean(column.options)).toBe(column.kind === 'choice')
  }
})

test('a field is found by its key alone, a row by its table', () => {
  expect(fieldOf('goal', form)).toMatchObject({ group: 'profile', required: true })
  expect(fieldOf('functions.k3f9', form)).toMatchObject({ key: 'functions', kind: 'rows' })
  for (const key of ['toString', 'goal.k3f9', 'functions.', 'functions.A b', 'functions.a.b']) expect(fieldOf(key, form), key).toBeUndefined()
  expect(['functions.k3f9', 'goal'].map((key) => [questionIn(key), rowIn(key)])).toEqual([['functions', 'k3f9'], ['goal', null]])
})

test('what hangs on another answer is asked after it', () => {
  const said = (value: string) => ({ date_standing: { value, notApplicable: false }, interpreting: { value, notApplicable: false } })
  const asked = (key: string, value: string) => isAsked(fieldOf(key, form)!, said(value))
  expect([asked('from', 'fixed'), asked('from', 'month'), asked('month', 'month'), asked('month', 'fixed')]).toEqual([true, false, true, false])
  expect([asked('booths', 'simultaneous'), asked('booths', 'consecutive'), isAsked(fieldOf('pairs', form)!, {}), isAsked(fieldOf('from', form)!, {})]).toEqual([true, false, false, true])
})
