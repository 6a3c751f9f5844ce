import { expect, test } from 'vitest'
import { fieldKeys, fieldOf, form, steps, type Field } from './form'

const fields: readonly Field[] = form

test('every key is a lower_snake word of its own', () => {
  expect(new Set(fieldKeys).size).toBe(fieldKeys.length)
  for (const key of fieldKeys) expect(key).toMatch(/^[a-z]+(_[a-z]+)*$/)
})

test('the questions come in the order of the steps', () => {
  const order = fields.map(({ step }) => steps.indexOf(step))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('a choice has options, and nothing else has', () => {
  for (const { kind, options } of fields) expect(Boolean(options)).toBe(kind === 'choice')
})

test('a field is found by its key alone', () => {
  expect(fieldOf('goal')).toMatchObject({ step: 'goal', required: true })
  expect(fieldOf('toString')).toBeUndefined()
})
