import { expect, test } from 'vitest'
import { carriedOver, toTake } from './carried'
import type { Answers, Value } from './form'
import { form } from './standard-form'

const given = (values: Record<string, Value>): Answers => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, notApplicable: false }]))
const earlier: Answers = {
  ...given({
    goal: 'Launch', from: '2025-12-10', to: '2025-12-11', interpreting: 'simultaneous', colour: 'blue', month: '2025-12',
    'functions.a': { date: '2025-12-11', start: '09:00', end: '10:00', name: 'Opening' }, 'vips.a': { name: 'Chen', arrives: '2025-12-09' },
  }),
  hosts: { value: null, notApplicable: true },
}

test('days move with the first day of the event, in rows too', () => {
  expect(carriedOver(form, earlier, given({ from: '2026-12-08' }))).toEqual({
    ...given({
      goal: 'Launch', from: '2026-12-08', to: '2026-12-09', interpreting: 'simultaneous',
      'functions.a': { date: '2026-12-09', start: '09:00', end: '10:00', name: 'Opening' }, 'vips.a': { name: 'Chen', arrives: '2026-12-07' },
    }),
    hosts: { value: null, notApplicable: true },
  })
})

test('while the first day is open, days are left out, and rows that cannot be without one', () => {
  expect(carriedOver(form, earlier, {})).toEqual({ ...given({ goal: 'Launch', interpreting: 'simultaneous', 'vips.a': { name: 'Chen' } }), hosts: { value: null, notApplicable: true } })
})

test('a choice that is no longer offered is left out, and what must be answered now is not passed over', () => {
  const asked = [{ key: 'interpreting', group: 'languages', kind: 'choice', required: false, options: ['none'] }, { key: 'hosts', group: 'crew', kind: 'number', required: true }] as const
  expect(carriedOver(asked, earlier, {})).toEqual({})
})

test('only what nobody has answered is taken, and no row into a table that has some', () => {
  const carried = given({ goal: 'Launch', city: 'Shanghai', 'vips.a': { name: 'Chen' } })
  expect(Object.keys(toTake(carried, given({ goal: 'Thank', 'vips.b': { name: 'Sun' } })))).toEqual(['city'])
  expect(toTake(carried, {})).toEqual(carried)
})
