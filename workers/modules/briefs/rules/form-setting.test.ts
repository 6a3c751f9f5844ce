import { expect, test } from 'vitest'
import { form } from './standard-form'
import { asItCame, formUnder, problemsWithSetting, type OwnQuestion } from './form-setting'

const own: OwnQuestion = { key: 'own_1', group: 'food', kind: 'text', required: true, names: { en: 'Which tea?' } }

test('without a setting all is asked as the product comes', () => {
  expect(formUnder(null)).toBe(form)
  expect(formUnder(asItCame)).toEqual(form)
})

test('groups and questions are left out, others must be answered, and own ones come last in their group', () => {
  const fields = formUnder({ off: ['crew', 'vegan'], required: ['venue'], own: [own, { ...own, key: 'own_2', group: 'crew' }] })
  const keys = fields.map(({ key }) => key)
  expect(['photography', 'hosts', 'vegan', 'own_2'].filter((key) => keys.includes(key))).toEqual([])
  expect(fields.find(({ key }) => key === 'venue')?.required).toBe(true)
  expect(fields.filter(({ group }) => group === 'food').at(-1)).toBe(own)
})

test('what an event cannot be without is asked whatever is set', () => {
  expect(formUnder({ ...asItCame, off: ['goal', 'dates'] }).map(({ key }) => key)).toEqual(expect.arrayContaining(['goal', 'from', 'to']))
})

test.each([
  [{ off: ['colour'] }, { off: 'not_a_field' }],
  [{ off: ['goal'] }, { off: 'always_asked' }],
  [{ off: ['dates'] }, { off: 'always_asked' }],
  [{ off: ['crew', 'vegan'], required: ['venue'] }, {}],
  [{ required: ['colour'] }, { required: 'not_a_field' }],
  [{ off: ['crew'], required: ['hosts'] }, { required: 'left_out' }],
  [{ own: [own, own] }, { own: 'named_twice' }],
  [{ own: Array.from({ length: 31 }, (_, at) => ({ ...own, key: `own_${at}` })) }, { own: 'too_many' }],
  [{ own: [{ ...own, kind: 'choice' as const, options: ['Green'] }] }, { own: 'own_incomplete' }],
  [{ own: [{ ...own, options: ['Green', 'Black'] }] }, { own: 'own_incomplete' }],
  [{ own: [{ ...own, kind: 'choice' as const, options: ['Green', 'Black'] }] }, {}],
])('%j', (setting, problems) => {
  expect(problemsWithSetting({ ...asItCame, ...setting })).toEqual(problems)
})
